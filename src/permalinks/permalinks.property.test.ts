import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  pageOf,
  resolveAddress,
  type Detour,
  type Living,
  type SiteAddresses,
} from './addresses.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { updatedLedger, type Ledger } from './ledger.ts';

/** What a writer may do to a site, with numbers that choose which step or page it happens to. */
type Change = readonly [
  kind: 'rename' | 'move' | 'split' | 'remove' | 'reuse' | 'echo' | 'move-page' | 'remove-page',
  which: number,
  where: number,
  told: boolean,
];

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.tuple(
    fc.constantFrom(
      'rename',
      'move',
      'split',
      'remove',
      'reuse',
      'echo',
      'move-page',
      'remove-page',
    ),
    fc.nat(50),
    fc.nat(50),
    // Whether the writer names the successor: when not, the check has to refuse the change.
    fc.boolean(),
  ),
  { maxLength: 12 },
);

interface State {
  readonly addresses: readonly string[];
  readonly detours: readonly Detour[];
}

it('any changes that the check accepts leave every published address leading to what exists', () => {
  let accepted = 0;
  fc.assert(
    fc.property(changes, (sequence) => {
      let state: State = {
        addresses: ['/', '/a/', '/a/#one', '/a/#two', '/b/', '/b/#one', '/c/', '/c/#three'],
        detours: [],
      };
      let ledger: Ledger = updatedLedger(new Map(), new Map(), siteOf(state));
      for (const [index, change] of sequence.entries()) {
        const next = apply(state, change, `id-${String(index)}`, ledger);
        if (!isAccepted(next, ledger)) continue;
        accepted += 1;
        const site = siteOf(next);
        for (const [address, { now }] of ledger) {
          const target = resolveAddress(address, site);
          const isSaid = next.detours.some(({ from }) => [address, pageOf(address)].includes(from));
          // What a writer adds takes no old link away from what it leads to.
          if (change[0] === 'echo' && isSaid) expect(target).toBe(now ?? target);
        }
        state = next;
        ledger = updatedLedger(ledger, ledger, site);
        for (const [address, { now }] of ledger) {
          const target = resolveAddress(address, site);
          expect(target !== undefined && site.living.has(target)).toBe(true);
          expect(now === undefined || now === target || site.living.has(address)).toBe(true);
        }
      }
    }),
    { numRuns: 1500, seed: 20261123 },
  );
  expect(accepted).toBeGreaterThan(1000);
});

/** Accepted is what has no finding but those that `npm run ledger` mends by itself. */
function isAccepted(state: State, ledger: Ledger): boolean {
  const site = siteOf(state);
  const mended = updatedLedger(ledger, ledger, site);
  const taken = checkPermalinks(ledger, site).some(({ rule }) =>
    ['permalinks/reused-id', 'permalinks/lost'].includes(rule),
  );
  return !taken && checkPermalinks(mended, site).length === 0;
}

function apply(
  state: State,
  [kind, which, where, told]: Change,
  fresh: string,
  ledger: Ledger,
): State {
  const { addresses } = state;
  const steps = addresses.filter((address) => address.includes('#'));
  const pages = addresses.filter((address) => !address.includes('#') && address !== '/');
  const step = steps[which % Math.max(1, steps.length)] ?? '';
  const page = pages[which % Math.max(1, pages.length)] ?? '';
  const otherPage = pages[where % Math.max(1, pages.length)] ?? '/';
  const otherStep = steps[where % Math.max(1, steps.length)] ?? '/';
  const renamed = `${pageOf(step)}#${fresh}`;
  const replace = (from: string, to: string): State => ({
    addresses: [...addresses.filter((address) => address !== from), to],
    detours: told ? redirected(state.detours, from, to) : state.detours,
  });
  const without = (from: string, to: string): State => ({
    addresses: addresses.filter((address) => address !== from && pageOf(address) !== from),
    detours: told ? redirected(state.detours, from, to) : state.detours,
  });
  switch (kind) {
    case 'rename':
      return replace(step, renamed);
    case 'move':
      return replace(step, `${otherPage}#${fresh}`);
    case 'split': {
      const half = replace(step, renamed);
      return { ...half, addresses: [...half.addresses, `${renamed}-too`] };
    }
    case 'remove':
      return without(step, otherStep);
    case 'reuse': {
      const old = [...ledger.keys()][which % ledger.size] ?? '/';
      return { ...state, addresses: [...new Set([...addresses, old])] };
    }
    case 'echo': {
      // A new step with an id that a step of another page has, or had.
      const id = [...ledger.keys()][where % ledger.size]?.split('#')[1];
      return id === undefined
        ? state
        : {
            ...state,
            addresses: [...new Set([...addresses, `${which % 2 === 0 ? '/' : page}#${id}`])],
          };
    }
    case 'move-page': {
      const moved = addresses.map((address) =>
        pageOf(address) === page ? address.replace(page, `/${fresh}/`) : address,
      );
      const detours = told ? redirected(state.detours, page, `/${fresh}/`) : state.detours;
      return { addresses: moved, detours };
    }
    case 'remove-page':
      return without(page, '/');
  }
}

/** A new detour; the writer also takes the older ones along that led to where it starts. */
function redirected(detours: readonly Detour[], from: string, to: string): Detour[] {
  const own = { from, to, file: 'successors.yaml', place: { line: 1, column: 1 } };
  const along = (address: string) =>
    address === from
      ? to
      : pageOf(address) === from && to !== '/'
        ? address.replace(from, pageOf(to))
        : pageOf(address) === from
          ? to
          : address;
  return [...detours.map((detour) => ({ ...detour, to: along(detour.to) })), own];
}

function siteOf({ addresses, detours }: State): SiteAddresses {
  const living = addresses.map((address): Living => ({
    address,
    kind: address.includes('#') ? 'step' : 'page',
    title: address,
    file: 'guide.mdx',
    place: { line: 1, column: 1 },
  }));
  return { living: new Map(living.map((entry) => [entry.address, entry])), detours };
}

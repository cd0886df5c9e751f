import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changed, kinds, type Change } from '../../tests/fixtures/site-changes.ts';
import { addressesOf, thingsOf, type Files } from '../../tests/fixtures/site-files.ts';
import { resolveAddress } from './addresses.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { updatedLedger, type Ledger } from './ledger.ts';

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    which: fc.nat(50),
    where: fc.nat(50),
    reported: fc.boolean(),
    stepTold: fc.boolean(),
  }),
  { maxLength: 14 },
);

const step = (id: string, thing: number) => ({ id, aliases: [], things: [thing] });
const start: Files = {
  pages: [
    { path: '/a/', thing: 1, steps: [step('one', 2), step('two', 3)] },
    { path: '/b/', thing: 4, steps: [step('one', 5)] },
    { path: '/c/', thing: 6, steps: [step('three', 7)] },
  ],
  redirects: new Map(),
};

it('any changes that the check accepts leave every published address leading to what it meant', () => {
  const accepted = new Map<string, number>(kinds.map((kind) => [kind, 0]));
  const refused = new Map(accepted);
  fc.assert(
    fc.property(changes, (sequence) => {
      let files = start;
      let ledger: Ledger = updatedLedger(new Map(), new Map(), addressesOf(files));
      // What each published address is about, by number.
      let meanings = new Map([...thingsOf(files)].map(([address, [thing]]) => [address, thing]));
      for (const [index, change] of sequence.entries()) {
        const next = changed(files, change, index + 10, ledger);
        const { kind, reported, stepTold } = change;
        if (next === files) continue;
        if (!isAccepted(next, ledger)) {
          refused.set(kind, (refused.get(kind) ?? 0) + 1);
          continue;
        }
        accepted.set(kind, (accepted.get(kind) ?? 0) + 1);
        // Whatever an old link could lose by is accepted only when its writer said what became of it.
        expect(reported || ['reuse', 'echo', 'retitle'].includes(kind), kind).toBe(true);
        expect(stepTold || kind !== 'move-page-and-rename', kind).toBe(true);
        const before = ledger;
        const site = addressesOf(next);
        const things = thingsOf(next);
        const all = new Set([...things.values()].flat());
        ledger = updatedLedger(ledger, ledger, site);
        meanings = new Map(
          [...ledger].map(([address, { now }]) => {
            const target = resolveAddress(address, site) ?? '';
            const there = things.get(target);
            expect(there, `${address} leads to what exists`).toBeDefined();
            expect(now, `${address} in the ledger`).toBe(target === address ? undefined : target);
            const meant = meanings.get(address);
            // What followed an address that is back is back with it.
            const isBack = kind === 'return' && before.get(target)?.now !== undefined;
            if (meant === undefined || !all.has(meant) || isBack) return [address, there?.[0]];
            expect(there, `${address} after ${kind}`).toContain(meant);
            return [address, meant];
          }),
        );
        files = next;
      }
    }),
    { numRuns: 1500, seed: 20261123 },
  );
  for (const [kind, times] of accepted) {
    const mayBe = !['swap', 'take'].includes(kind);
    expect((mayBe ? accepted : refused).get(kind), kind).toBeGreaterThan(30);
    if (!mayBe) expect(times, kind).toBe(0);
  }
});

/** Accepted is what has no diagnostic but those that `npm run ledger` fixes by itself. */
function isAccepted(files: Files, ledger: Ledger): boolean {
  const site = addressesOf(files);
  const taken = checkPermalinks(ledger, site).some(({ rule }) =>
    ['permalinks/reused-id', 'permalinks/lost', 'permalinks/other-step'].includes(rule),
  );
  return !taken && checkPermalinks(updatedLedger(ledger, ledger, site), site).length === 0;
}

/** Compares the ledger with the site: a published address always leads to the thing that it meant. */

import { nearestWord } from '../lint/did-you-mean.ts';
import type { Finding } from '../lint/finding.ts';
import { slugOf } from '../guides/outline.ts';
import {
  aliasOf,
  detourFrom,
  fragmentOf,
  pageOf,
  resolveAddress,
  type AddressKind,
  type Living,
  type SiteAddresses,
} from './addresses.ts';
import { checkDetours } from './check-detours.ts';
import { LEDGER_FILE, ledgerLine, parseLedger, type Ledger, type LedgerEntry } from './ledger.ts';

/** The file where a removed address names its successor. */
export const SUCCESSORS_FILE = 'src/content/successors.yaml';

/** Everything wrong between the ledger and the site; empty when each address ever published still answers. */
export function checkPermalinks(ledger: Ledger, site: SiteAddresses): Finding[] {
  const broken = checkDetours(ledger, site);
  if (broken.length > 0) return broken;
  return [
    ...[...ledger].flatMap(([address, entry]) => checkLine(address, entry, ledger, site)),
    ...notInLedger(ledger, site),
  ];
}

/** The same for the ledger's text; one that can't be read is a finding of its own. */
export function checkLedger(text: string, site: SiteAddresses): Finding[] {
  try {
    return checkPermalinks(parseLedger(text), site);
  } catch {
    return [
      {
        rule: 'permalinks/unreadable-ledger',
        file: LEDGER_FILE,
        line: 1,
        column: 1,
        found: 'a text that isn’t a ledger, perhaps after a merge conflict',
        expected: 'JSON with one line for each address, and a comma between them',
        mend: 'Keep the lines of both sides without the conflict’s marks, then run `npm run ledger`.',
      },
    ];
  }
}

function checkLine(
  address: string,
  entry: LedgerEntry,
  ledger: Ledger,
  site: SiteAddresses,
): Finding[] {
  const { was, now } = entry;
  const leadsTo = resolveAddress(address, site);
  if (leadsTo === undefined) return [lost(address, entry, ledger, site)];
  const here = site.living.get(address);
  const meant = now === undefined ? undefined : resolveAddress(now, site);
  // The step that once had this id has moved on: unless it came back, this is another step.
  if (here && now !== undefined && meant !== address && !isSameHeading(here, was)) {
    return [
      {
        rule: 'permalinks/reused-id',
        file: here.file,
        ...here.place,
        found: `the id "${fragmentOf(address) ?? address}", which belonged to what is ${now} now`,
        expected: 'an id that never meant anything else: old links name it',
        mend: `Give “${here.title}” another id, and keep the alias that leads to ${now}.`,
      },
    ];
  }
  const there = site.living.get(leadsTo);
  if (there && meant !== undefined && isTornOff(address, leadsTo, meant, site)) {
    return [
      {
        rule: 'permalinks/lost',
        file: there.file,
        ...there.place,
        found: `${address}, which meant ${meant}, leads to ${leadsTo} now`,
        expected: 'every address ever published to lead to what it meant',
        mend: `Write \`${address}: ${meant}\` in ${SUCCESSORS_FILE}.`,
      },
    ];
  }
  if (!here && now !== leadsTo) {
    return [
      {
        rule: 'permalinks/ledger-behind',
        file: LEDGER_FILE,
        line: ledgerLine(ledger, address),
        column: 1,
        found: `${address}, which leads to ${leadsTo} and doesn’t say so`,
        expected: 'the ledger as `npm run ledger` writes it',
        mend: 'Run `npm run ledger`, and commit what it changes.',
      },
    ];
  }
  return [];
}

/** A plain heading's id is made from its words: the same id is the same heading, back again. */
function isSameHeading({ kind, title, address }: Living, was: AddressKind): boolean {
  return kind === 'section' && was === 'section' && slugOf(title) === fragmentOf(address);
}

/**
 * Whether an address that follows its page leads to something else there than before, and no
 * writer said so: a new step has its id, or the alias that it needs is gone.
 */
function isTornOff(address: string, leadsTo: string, meant: string, site: SiteAddresses): boolean {
  if (leadsTo === meant || pageOf(leadsTo) !== pageOf(meant)) return false;
  const there = site.living.get(leadsTo);
  if (detourFrom(address, site) || site.living.has(address)) return false;
  return there === undefined || !isSameHeading(there, 'section');
}

function lost(
  address: string,
  { was, now }: LedgerEntry,
  ledger: Ledger,
  site: SiteAddresses,
): Finding {
  const page = pageOf(address);
  const fragment = fragmentOf(address);
  const meant = now === undefined ? undefined : resolveAddress(now, site);
  const likely = site.living.get(meant ?? '') ?? likelySuccessor(address, ledger, site);
  const file = site.living.get(page)?.file ?? fileOf(page);
  const target = likely?.address ?? (site.living.has(page) && fragment !== undefined ? page : '/');
  const removed = `\`${address}: ${target}\` in ${SUCCESSORS_FILE}`;
  const alias =
    was === 'step' && likely?.kind === 'step'
      ? `Was it renamed? Write \`aliases="${aliasOf(address, pageOf(likely.address))}"\` on “${likely.title}” (${likely.file}:${String(likely.place.line)}). Was it removed? Write `
      : 'Write ';
  return {
    rule: 'permalinks/lost',
    file,
    ...(likely?.file === file ? likely.place : { line: 1, column: 1 }),
    found: `no ${was} at ${address}, which is published`,
    expected: 'every address ever published to lead to what it meant',
    mend: `${alias}${removed}, with the address that serves its readers best. If it was never on the main branch, \`npm run ledger\` drops it.`,
  };
}

/** Of the page's new ids the nearest; an id that isn't new has a meaning of its own. */
function likelySuccessor(address: string, ledger: Ledger, site: SiteAddresses) {
  const page = pageOf(address);
  const fragment = fragmentOf(address);
  const fresh = [...site.living.values()].filter((entry) => !ledger.has(entry.address));
  if (fragment === undefined) return fresh.find(({ kind }) => kind === 'page');
  const here = fresh.filter((entry) => pageOf(entry.address) === page);
  const ids = here.map((entry) => fragmentOf(entry.address) ?? '');
  const nearest = nearestWord(fragment, ids);
  const moved = fresh.find((entry) => fragmentOf(entry.address) === fragment);
  if (nearest !== undefined) return here[ids.indexOf(nearest)];
  return moved ?? (here.length === 1 ? here[0] : undefined);
}

/** Where the page of an address has its source, when it has none any more. */
function fileOf(page: string): string {
  const id = page.replace(/^\/|\/$/g, '');
  return `src/content/docs/${id === '' ? 'index' : id}.mdx`;
}

function notInLedger(ledger: Ledger, site: SiteAddresses): Finding[] {
  const fresh = [...site.living.values()].filter(({ address }) => !ledger.has(address));
  const files = [...new Set(fresh.map(({ file }) => file))];
  return files.map((file) => {
    const own = fresh.filter((entry) => entry.file === file);
    const names = own.map(({ address }) => address);
    const more = names.length > 3 ? ` and ${String(names.length - 3)} more` : '';
    return {
      rule: 'permalinks/not-in-ledger',
      file,
      ...(own[0]?.place ?? { line: 1, column: 1 }),
      found: `${names.slice(0, 3).join(', ')}${more}, not in the ledger yet`,
      expected: `every address of the site in ${LEDGER_FILE}`,
      mend: 'Run `npm run ledger`, and commit what it changes.',
    };
  });
}

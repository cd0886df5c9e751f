/** An id on another step than the published one: two steps that exchanged theirs, or a new step that took one. */

import type { Diagnostic } from '../source/diagnostic.ts';
import {
  fragmentOf,
  pageOf,
  resolveAddress,
  type SiteAddress,
  type SiteAddresses,
} from './addresses.ts';
import type { Ledger } from './ledger.ts';
import { likeness } from './title-words.ts';

/** How near a title has to be to count as what the step was called, and how far the one in its place. */
const NEAR = 0.6;
const FAR = 0.35;

/**
 * Steps that carry the id of another one, judged by what the titles say: the title that is published with
 * an id is on another step now, and wasn't before.
 */
export function checkOtherSteps(ledger: Ledger, site: SiteAddresses): Diagnostic[] {
  const steps = new Map<string, SiteAddress[]>();
  for (const entry of site.current.values()) {
    if (entry.kind !== 'step') continue;
    const page = pageOf(entry.address);
    steps.set(page, [...(steps.get(page) ?? []), entry]);
  }
  return [...ledger].flatMap(([address, { title, now }]) => {
    if (title === undefined || now !== undefined) return [];
    const here = site.current.get(resolveAddress(address, site) ?? '');
    if (here?.kind !== 'step' || here.title === title) return [];
    const own = steps.get(pageOf(here.address)) ?? [];
    const other = own.find((step) => step !== here && hasTaken(step, here, title, ledger));
    return other ? [report(address, title, here, other)] : [];
  });
}

/** Whether a step has the title that another one was published with, and had another before. */
function hasTaken(step: SiteAddress, here: SiteAddress, title: string, ledger: Ledger): boolean {
  const isTitle = likeness(step.title, title) === 1 && likeness(here.title, title) < 1;
  const isNear = likeness(step.title, title) >= NEAR && likeness(here.title, title) < FAR;
  const before = ledger.get(step.address)?.title;
  const wasFarther = before === undefined || likeness(before, title) < likeness(step.title, title);
  return (isTitle || isNear) && wasFarther;
}

function report(address: string, title: string, here: SiteAddress, other: SiteAddress): Diagnostic {
  const id = fragmentOf(address) ?? '';
  const name = `${pageOf(address).slice(1, -1)}#${id}`;
  return {
    rule: 'permalinks/other-step',
    file: here.file,
    ...here.location,
    found: `the id "${id}" on “${here.title}”; it was published for “${title}”, which is nearer to “${other.title}” (#${fragmentOf(other.address) ?? ''})`,
    expected: 'each id on the step that it was published for: old links name it',
    help: `Give the id back to “${other.title}”, and “${here.title}” one that was never used. Is it the same step under another title? Run \`npm run ledger -- --same ${name}\`.`,
  };
}

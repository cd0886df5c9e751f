/** Ids that the frame of a page has, or a problem: a step with one of them couldn't be reached. */

import type { Diagnostic } from '../source/diagnostic.ts';
import { fragmentOf, type SiteAddress, type SiteAddresses } from './addresses.ts';

/** What Starlight and our own components put around a guide; tests/built/frame-ids.test.ts knows when one is missing. */
const FRAME = /^(?:_top|contents|navigation|(?:expiry-of|picture|sheet|what-works)-.*|pagefind.*)$/;

/** Whether the frame of a guide's page has that id, or may have it. */
export function isFrameId(id: string): boolean {
  return FRAME.test(id);
}

/** Steps whose id is the frame's, or a problem's of the same page. */
export function checkReservedIds({ current, doubles = [] }: SiteAddresses): Diagnostic[] {
  const steps = [...current.values()].filter(({ kind }) => kind === 'step');
  return [
    ...steps
      .filter(({ address }) => isFrameId(fragmentOf(address) ?? ''))
      .map((step) => report(step, 'the frame of every page has')),
    ...doubles.map((step) => report(step, 'a problem of the same guide has')),
  ];
}

function report({ address, title, file, location }: SiteAddress, owner: string): Diagnostic {
  return {
    rule: 'permalinks/reserved-id',
    file,
    ...location,
    found: `the id "${fragmentOf(address) ?? ''}", which ${owner}`,
    expected: 'an id that nothing else on the page has',
    help: `Give “${title}” another one, which says what is done.`,
  };
}

/** What the template says to its writer, section by section. A published guide has none of these notes left. */

import { NOTE_START } from '../guides/sections.ts';

/** The notes. Each is a block of its own, so that it can be deleted as a whole. */
export const sectionNotes = {
  opening: 'two sentences, without a heading. What works at the end, and what you build for it.',
  before:
    'a list. The role by the provider’s own name, the license, who else is needed, test users, and at most three limits that change a decision.',
  steps:
    '6 to 14 steps. A title starts with a verb; an id says what is done and never changes again. Each field, choice and button is a `<Set>`. What is in `toWando` is given by a step with `gives`.',
  step: 'your own words. These settings are an example.',
  handOff: 'at most two sentences: what to ask Wando, and what to wait for.',
  proveSso: 'also that an unassigned person is refused, and where both attempts are logged.',
  proveScim: 'also a changed name, a deactivation, and the return of the same person.',
  switchOn: 'who comes next, in which order.',
  goBack: 'how to stop it right away at the provider, and the error that one sees then.',
  problems:
    'one sentence: where to look first. The problems themselves are in src/content/problems/.',
  dayTwo: 'what expires when, and how to replace it without an outage.',
  limits: 'a list. What doesn’t work, and what to do instead.',
  next: 'a list of one to three links, and why to read each next.',
} as const;

/** A note as a comment of a page. */
export function note(key: keyof typeof sectionNotes): string {
  return `{/* ${NOTE_START} ${sectionNotes[key]} */}`;
}

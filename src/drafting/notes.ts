/** What the template reports a writer, section by section. A published guide has none of these notes left. */

/** How each note begins, by which the check finds those that were left behind. */
export const NOTE_START = 'Write:';

/** The notes. Blocks of the page, so that each can be deleted as a whole. */
export const sectionNotes = {
  opening:
    'one paragraph. What the reader has at the end, who it is for, and what happens to people who have a Wando account already.',
  limits: 'a list. What can’t be done, and what to do instead.',
  before:
    'a list. The role by the provider’s own name, the license, the console, who else is needed, and what to settle with the Wando contact first.',
  steps:
    'one action a step, 8 to 16 of them. The title starts with a verb. The id says what is done and never changes again. `gives` names the value that one has afterwards; each one of `toWando` that is the provider’s comes from one step.',
  step: 'an example. Name every field and button as the console does, labels in bold, and say what one sees when it worked.',
  handOff: 'what happens next, what comes back, and how long it takes.',
  prove:
    'a list of steps. A test user first, in a private window, while an org admin stays signed in elsewhere. What shows that it works, and where it is logged.',
  switchOn: 'how to roll it out to everyone, how long to wait, and why.',
  goBack: 'how to undo it at once, and the way in on a day when the provider is down.',
  problems:
    'the problems themselves in src/content/problems/, at least six for this guide, each by the provider’s own code or message.',
  dayTwo:
    'what expires when, how to renew it without an outage, and what to do when somebody leaves.',
  next: 'a list of links, and why to read each next.',
} as const;

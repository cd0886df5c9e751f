/** The rule about spelling: it needs the dictionary, and is left out where there is none. */

import { PROVIDERS } from '../model/parse-sources.ts';
import { LISTS_FILE } from '../lint/lists.ts';
import type { LintContext } from '../lint/rule.ts';
import type { Rule } from '../source/rule.ts';
import { checkSpelling, type Dictionary } from './check-spelling.ts';

/** What the rule looks at. */
export interface SpellingContext extends LintContext {
  readonly dictionary?: Dictionary;
}

export const spellingRule: Rule<SpellingContext> = {
  id: 'spelling/unknown-word',
  docs: `Every word is in the dictionaries, in \`words\` of ${LISTS_FILE}, or a name or label of the page.`,
  bad: 'Check the ‸assigment.',
  good: 'Check the assignment.',
  cases: [
    'The ‸colour changes.',
    'title="Note the issuer" ⇒ title="Note the ‸isuer"',
    'cause: The token was mistyped. ⇒ cause: The token was ‸misstyped.',
    'why: Somebody has to. ⇒ why: ‸Sombody has to.',
  ],
  suppressible: true,
  appliesToDrafts: true,
  needs: [LISTS_FILE, PROVIDERS],
  check: (context) => (context.dictionary ? checkSpelling(context, context.dictionary) : []),
};

/** The rules about suppressions themselves, as the reference says them; src/checks/suppressions.ts reports them. */

import type { Rule } from '../source/rule.ts';

const binding = { suppressible: false, appliesToDrafts: true } as const;

export const suppressionRules: readonly Omit<Rule<never>, 'check'>[] = [
  {
    ...binding,
    id: 'suppression/not-needed',
    docs: 'A suppression is right before the block that breaks the rule: a paragraph, a table, a tag; in YAML a key or an entry with all that belongs to it.',
    bad: '‸{/* lint-disable words/avoid: the label of the button says so */}\n\nSelect **Save**.',
    good: '{/* lint-disable words/avoid: the sentence quotes a page of Okta */}\n\nClick the button.',
  },
  {
    ...binding,
    id: 'suppression/not-valid',
    docs: 'A suppression names a rule that may be suppressed, and gives its reason in four words at least.',
    bad: '‸{/* lint-disable words/avoid */}\n\nClick the button.',
    good: '{/* lint-disable words/avoid: the sentence quotes a page of Okta */}\n\nClick the button.',
    cases: [
      '‸{/* lint-disable words/avoid: quoted */}\n\n{/* lint-disable words/avoid: the sentence quotes a page of Okta */}\n\nClick the button.',
      '‸{/* lint-disable words/clicks: the sentence quotes a page of Okta */}',
      '‸{/* lint-disable mdx/html: the sentence quotes a page of Okta */}',
      '# Okta SCIM provisioning ⇒ ‸# lint-disable links/scheme: the sentence quotes a page',
    ],
  },
];

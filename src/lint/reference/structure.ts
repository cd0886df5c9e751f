/** Rules about sections, headings and steps. */

import type { RuleRows } from './row.ts';

export const structureRows = {
  'sections/no-opening': {
    says: 'A guide opens with a paragraph that says what it achieves, and for whom.',
    bad: "import { … } from '~/components';\n\n## Limits",
    good: "import { … } from '~/components';\n\nYour people sign in with Okta.\n\n## Limits",
    kind: 'complete',
  },
  'sections/missing': {
    says: 'A guide has every section, so that readers find the same thing in the same place.',
    bad: '## Switch it on\n\n## When something goes wrong',
    good: '## Switch it on\n\n## Go back\n\n## When something goes wrong',
    kind: 'complete',
  },
  'sections/incomplete': {
    says: 'A section holds text, and the component that it is there for.',
    bad: '## Sources\n\nSee the console.',
    good: '## Sources\n\n<Sources />',
    kind: 'complete',
  },
  'sections/note-left': {
    says: 'The notes that `npm run new` wrote for the writer are followed, and gone.',
    bad: '## Go back\n\n{/* Write: how to undo it at once … */}',
    good: '## Go back\n\nTurn the application off …',
    kind: 'complete',
  },
  'sections/unknown': {
    says: 'A guide has only the sections that every guide has: their titles are addresses.',
    bad: '## Requirements',
    good: '## Before you start',
    kind: 'binding',
  },
  'sections/order': {
    says: 'The sections stand in their order, each once.',
    bad: '## Go back\n\n## Switch it on',
    good: '## Switch it on\n\n## Go back',
    kind: 'binding',
  },
  'headings/level': {
    says: 'A guide has second-level headings only; another page goes down one level at a time.',
    bad: '### Details   (in a guide)',
    good: 'a paragraph, or a bold word at its start',
  },
  'headings/repeated': {
    says: 'A heading stands once in a page, because its words make its address.',
    bad: '## Settings … ## Settings',
    good: '## Settings … ## Later settings',
    kind: 'binding',
  },
  'headings/form': {
    says: 'A heading has words, and no period or colon at its end.',
    bad: '## What deactivation does:',
    good: '## What deactivation does',
  },
  'steps/bad-id': {
    says: 'A step’s id is lower-case words with hyphens between, starting with a letter.',
    bad: '<Step id="Copy_ID" …>',
    good: '<Step id="copy-client-id" …>',
    kind: 'binding',
  },
  'steps/duplicate-id': {
    says: 'An id stands once in a page.',
    bad: '<Step id="test" …> … <Step id="test" …>',
    good: '<Step id="test-connection" …> … <Step id="test-sign-in" …>',
    kind: 'binding',
  },
  'steps/id-has-number': {
    says: 'An id holds no number: steps are inserted and moved, and ids stay.',
    bad: '<Step id="step-3" …>',
    good: '<Step id="copy-client-id" …>',
  },
  'steps/id-names-product': {
    says: 'An id names no product: products are renamed, and ids stay.',
    bad: '<Step id="open-entra" …>',
    good: '<Step id="open-admin-center" …>',
  },
  'steps/no-title': {
    says: 'A step has a title.',
    bad: '<Step id="copy-client-id">',
    good: '<Step id="copy-client-id" title="Copy the client ID">',
    kind: 'binding',
  },
  'steps/title-verb': {
    says: 'A step’s title says what to do, so it starts with a verb.',
    bad: 'title="The client ID"',
    good: 'title="Copy the client ID"',
  },
  'steps/title-form': {
    says: 'A step’s title has at most 60 characters and no period at its end.',
    bad: 'title="Copy the client ID."',
    good: 'title="Copy the client ID"',
  },
  'steps/no-text': {
    says: 'A step says how it is done.',
    bad: '<Step …>\n\n</Step>',
    good: '<Step …>\n\nSelect **Save**.\n\n</Step>',
    kind: 'complete',
  },
  'steps/one-action': {
    says: 'A step is one action: it opens at most two places, and gives at most five commands.',
    bad: 'Open … Select … Enter … Choose … Open … Open …',
    good: 'two steps, each with an id of its own',
  },
  'steps/unknown-place': {
    says: '`where` is console, wando or dns.',
    bad: 'where="okta"',
    good: 'where="console"',
    kind: 'binding',
  },
  'steps/unknown-actor': {
    says: '`actor` is one of the people whom the site knows.',
    bad: 'actor="admin"',
    good: 'actor="wando-admin"',
    kind: 'binding',
  },
  'steps/actor-elsewhere': {
    says: 'A test user acts in Wando, and so does whoever administers Wando: neither has a way into the provider’s console.',
    bad: '<Step … actor="test-user">',
    good: '<Step … where="wando" actor="test-user">',
  },
  'steps/unknown-value': {
    says: '`gives` names values of the registry.',
    bad: 'gives="client-identifier"',
    good: 'gives="client-id"',
    kind: 'binding',
  },
  'steps/outside-steps': {
    says: 'A step stands directly in `<Steps>`: that makes the numbered list.',
    bad: '## Steps\n\n<Step …>',
    good: '## Steps\n\n<Steps>\n\n<Step …>',
    kind: 'binding',
  },
  'steps/stray-content': {
    says: '`<Steps>` holds steps, at least one, and nothing else.',
    bad: '<Steps>\n\nFirst, sign in.\n\n<Step …>',
    good: 'First, sign in.\n\n<Steps>\n\n<Step …>',
    kind: 'binding',
  },
} as const satisfies RuleRows;

/** Rules about the ids and titles of steps: they are addresses for years, and what support reads out. */

import { stepsIn, type PlacedStep } from '../guides/steps-in.ts';
import type { Document } from '../guides/document.ts';
import { attributeStart } from '../source/nodes.ts';
import type { DiagnosticText } from '../source/diagnostic.ts';
import { reportAt } from '../source/report-at.ts';
import { STEP_ID } from '../steps/step.ts';
import { LISTS_FILE } from './lists.ts';
import { BINDING, SUPPRESSIBLE, type LintContext, type LintRule } from './rule.ts';

type Judge = (step: PlacedStep, document: Document) => DiagnosticText | undefined;

/** Every step of every page that a judge objects to, at one of its attributes. */
function stepsThat({ documents }: LintContext, attribute: 'id' | 'title', judge: Judge) {
  return documents.flatMap((document) =>
    stepsIn(document).flatMap((step) => {
      const words = judge(step, document);
      return words
        ? [reportAt(document, attributeStart(document.text, step.placed, attribute), words)]
        : [];
    }),
  );
}

/** What an id may not hold: ids of providers as a whole, and names of one word. A protocol is no product. */
function productWords({ providers }: LintContext): ReadonlySet<string> {
  const words = providers.flatMap(({ value: { id, name, aliases } }) => [
    id,
    ...[name, ...aliases].filter((word) => /^\w+$/.test(word)).map((word) => word.toLowerCase()),
  ]);
  return new Set(['microsoft', ...words.filter((word) => word !== 'oidc')]);
}

/** The product that an id names: one of its words, or several that follow each other. */
function productIn(id: string, products: ReadonlySet<string>): string | undefined {
  const words = id.split('-');
  return words
    .flatMap((_word, from) =>
      words.slice(from).map((_next, to) => words.slice(from, from + to + 1)),
    )
    .map((part) => part.join('-'))
    .find((part) => products.has(part));
}

const HELP =
  'Write for instance `id="copy-client-id"`: say what is done, with no number of the step.';

export const stepIdRules: readonly LintRule[] = [
  {
    id: 'steps/bad-id',
    docs: 'A step’s id is lower-case words with hyphens between, without a number: steps move, ids stay.',
    bad: '<Step id="‸Note_Issuer" title="Note the issuer"',
    good: '<Step id="note-issuer" title="Note the issuer"',
    cases: [
      '<Step id="note-issuer" title="Note the issuer" ⇒ <Step id="‸step-3" title="Note the issuer"',
    ],
    ...BINDING,
    check: (context) =>
      stepsThat(context, 'id', ({ step: { id } }) => {
        const isForm = STEP_ID.test(id);
        // A missing id is a missing attribute.
        if (id === '' || (isForm && !/(?:^|-)\d+(?:-|$)/.test(id))) return undefined;
        return {
          found: isForm ? `the number in "${id}"` : `the id "${id}"`,
          expected: 'lower-case words with hyphens between, and no number',
          help: HELP,
        };
      }),
  },
  {
    id: 'steps/id-names-product',
    docs: 'An id names no product: products are renamed, and ids stay.',
    bad: '<Step id="‸note-okta-issuer" title="Note the issuer"',
    good: '<Step id="note-issuer" title="Note the issuer"',
    ...SUPPRESSIBLE,
    check: (context) => {
      const products = productWords(context);
      return stepsThat(context, 'id', ({ step: { id } }) => {
        const product = productIn(id, products);
        if (product === undefined) return undefined;
        return {
          found: `“${product}” in the id "${id}"`,
          expected: 'an id without the name of a product',
          help: HELP,
        };
      });
    },
  },
  {
    id: 'steps/duplicate-id',
    docs: 'An id is in a page once: those of its sections count, too.',
    bad: '<Step id="‸add-redirect-uri" title="Note the issuer"',
    good: '<Step id="note-issuer" title="Note the issuer"',
    cases: [
      '<Step id="note-issuer" title="Note the issuer" ⇒ <Step id="‸day-two" title="Note the issuer"',
    ],
    ...BINDING,
    check: (context) => {
      const taken = new Map<Document, Map<string, string>>();
      return stepsThat(context, 'id', ({ step: { id, title } }, document) => {
        const own =
          taken.get(document) ??
          new Map(document.outline.sections.map((section) => [section.id, section.title]));
        taken.set(document, own);
        const holder = id === '' ? undefined : own.get(id);
        own.set(id, holder ?? title);
        if (holder === undefined) return undefined;
        return {
          found: `the id "${id}" of “${title}”, which “${holder}” has already`,
          expected: 'an id of its own',
          help: 'Give the newer one an id of its own; the older one keeps its address.',
        };
      });
    },
  },
  {
    id: 'steps/title-verb',
    docs: `A step’s title says what to do, so it starts with a verb of \`${LISTS_FILE}\`.`,
    bad: 'title="‸The issuer"',
    good: 'title="Note the issuer"',
    cases: ['Noting the issuer', 'note the issuer', 'Go to the issuer'].map(
      (title) => `title="Note the issuer" ⇒ title="‸${title}"`,
    ),
    ...SUPPRESSIBLE,
    needs: [LISTS_FILE],
    check: (context) =>
      stepsThat(context, 'title', ({ step: { title } }) => {
        const verb = title.trim().split(/[\s,]/)[0] ?? '';
        const { verbs } = context.lists;
        if (verb === '' || verbs.size === 0 || verbs.has(verb)) return undefined;
        const capital = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
        return {
          found: `a title that starts with “${verb}”`,
          expected: 'a title that starts with a verb, as in “Copy the client ID”',
          help: verbs.has(capital)
            ? `Write “${capital}”.`
            : `Say what to do. If “${verb}” is a verb, add it to \`verbs\` in ${LISTS_FILE}.`,
        };
      }),
  },
];

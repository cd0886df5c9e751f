/** Steps: ids that make good addresses, titles that say what to do, and words that the site knows. */

import type { Provider } from '../../providers/schema.ts';
import { STEP_ID, actorLabels, whereLabels, type Step } from '../../steps/step.ts';
import { valueIds } from '../../values/values.ts';
import { didYouMean } from '../../source/did-you-mean.ts';
import type { Document } from '../../guides/document.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { attribute } from '../../source/mdx-node.ts';
import { attributeStart, elementsOf, type Placed } from '../../source/nodes.ts';
import type { RuleId } from '../../checks/rule-table.ts';
import { stepVerbs } from '../step-verbs.ts';
import { stepsIn } from '../../guides/steps-in.ts';
import { diagnosticAt, type DiagnosticText } from '../../source/diagnostic-at.ts';
import type { Rule } from '../rule.ts';

/** The longest title that still fits a line of the contents list. */
const LONGEST_TITLE = 60;

/** Each step has an id of its own, a title, and knows where it happens and who acts. */
export const checkSteps: Rule = ({ documents, providers }) => {
  const products = productWords(providers.map(({ value }) => value));
  return documents.flatMap((document) => [
    ...checkIds(document, products),
    ...stepsIn(document).flatMap(({ step, placed }) => [
      ...checkTitle(document, step, placed),
      ...checkWords(document, step, placed),
    ]),
  ]);
};

/** What an id may not hold: ids of providers as a whole, and names of one word. A protocol is no product. */
function productWords(providers: readonly Provider[]): ReadonlySet<string> {
  const words = providers.flatMap(({ id, name, aliases }) => [
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
      words.slice(from).map((_next, more) => words.slice(from, from + more + 1).join('-')),
    )
    .find((part) => products.has(part));
}

function checkIds(document: Document, products: ReadonlySet<string>): Diagnostic[] {
  const taken = new Map<string, string>();
  for (const { id, title } of document.outline.sections) taken.set(id, title);
  const owners = elementsOf(document.body.nodes).filter(({ node: { name } }) =>
    ['Step', 'Way'].includes(name ?? ''),
  );
  return owners.flatMap((placed) => {
    const id = attribute(placed.node, 'id') ?? '';
    const title = attribute(placed.node, 'title') ?? '';
    const say = (rule: RuleId, words: DiagnosticText) => [
      diagnosticAt(document, rule, attributeStart(document.text, placed, 'id'), words),
    ];
    const holder = taken.get(id);
    if (holder !== undefined) {
      return say('steps/duplicate-id', {
        found: `the id "${id}" of “${title}”, which “${holder}” has already`,
        expected: 'an id that stands once in the page',
        help: 'Give the newer one an id of its own; the older one keeps its address.',
      });
    }
    taken.set(id, title);
    const help =
      'Write for instance `id="copy-client-id"`: say what is done, with no number of the step.';
    if (!STEP_ID.test(id)) {
      return say('steps/bad-id', {
        found: id === '' ? `“${title}” without an id` : `the id "${id}"`,
        expected: 'lower-case words with hyphens between, starting with a letter',
        help,
      });
    }
    const product = placed.node.name === 'Step' ? productIn(id, products) : undefined;
    if (/(?:^|-)\d+(?:-|$)/.test(id)) {
      return say('steps/id-has-number', {
        found: `the number in "${id}"`,
        expected: 'an id without a number: steps move, ids stay',
        help,
      });
    }
    return product === undefined
      ? []
      : say('steps/id-names-product', {
          found: `“${product}” in the id "${id}"`,
          expected: 'an id without the name of a product: products are renamed, ids stay',
          help,
        });
  });
}

function checkTitle(document: Document, step: Step, placed: Placed): Diagnostic[] {
  const { id, title } = step;
  const say = (rule: RuleId, words: DiagnosticText) => [
    diagnosticAt(document, rule, attributeStart(document.text, placed, 'title'), words),
  ];
  const verb = title.split(/[\s,]/)[0] ?? '';
  if (title.trim() === '') {
    return say('steps/no-title', {
      found: `the step "${id}" without a title`,
      expected: 'a title that starts with a verb',
      help: 'Write for instance `title="Copy the client ID"`.',
    });
  }
  if (!stepVerbs.has(verb)) {
    const capital = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
    return say('steps/title-verb', {
      found: `a title that starts with “${verb}”`,
      expected: 'a title that starts with a verb, as in “Copy the client ID”',
      help: stepVerbs.has(capital)
        ? `Write “${capital}”.`
        : `Say what to do. If “${verb}” is a verb, add it to src/lint/step-verbs.ts.`,
    });
  }
  if (title.length <= LONGEST_TITLE && !/[.:;,!]$/.test(title)) return [];
  return say('steps/title-form', {
    found: `“${title}”, with ${String(title.length)} characters`,
    expected: `at most ${String(LONGEST_TITLE)} characters, and no period or colon at the end`,
    help: 'Shorten it: the text of the step has room for the rest.',
  });
}

function checkWords(document: Document, step: Step, placed: Placed): Diagnostic[] {
  const say = (rule: RuleId, name: string, words: DiagnosticText) =>
    diagnosticAt(document, rule, attributeStart(document.text, placed, name), words);
  const unknown = (rule: RuleId, name: string, word: string, known: readonly string[]) =>
    say(rule, name, {
      found: `${name}="${word}"`,
      expected: `one of ${known.join(', ')}`,
      help: `Write one of those words.${didYouMean(word, known)}`,
    });
  const locations = Object.keys(whereLabels);
  const actors = Object.keys(actorLabels);
  const { where, actor, gives } = step;
  const isElsewhere =
    where === 'console' && ['test-user', 'wando-admin', 'wando-contact'].includes(actor);
  return [
    ...(locations.includes(where)
      ? []
      : [unknown('steps/unknown-place', 'where', where, locations)]),
    ...(actors.includes(actor) ? [] : [unknown('steps/unknown-actor', 'actor', actor, actors)]),
    ...(isElsewhere
      ? [
          say('steps/actor-elsewhere', 'actor', {
            found: `actor="${actor}" in the provider’s console`,
            expected: 'where="wando": the provider’s console is for its admins',
            help: 'Add `where="wando"`, or name who acts in the console.',
          }),
        ]
      : []),
    ...gives
      .filter((id) => !(valueIds as readonly string[]).includes(id))
      .map((id) => unknown('steps/unknown-value', 'gives', id, valueIds)),
  ];
}

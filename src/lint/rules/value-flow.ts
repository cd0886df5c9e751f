/** The way of values through a guide: got from Wando, used, given by a step, handed over. */

import { didYouMean } from '../../source/did-you-mean.ts';
import type { Document, PageKeys } from '../../guides/document.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { around, attributeStart, isElement, type Placed } from '../../source/nodes.ts';
import type { RuleId } from '../../checks/rule-table.ts';
import { stepsIn, type PlacedStep } from '../../guides/steps-in.ts';
import { diagnosticAt, type DiagnosticText } from '../../source/diagnostic-at.ts';
import { knownValue, valueUses, type ValueUse } from '../value-uses.ts';
import type { Rule } from '../rule.ts';

/** A guide with readable keys, and what its values pass through. */
interface Flow {
  readonly document: Document;
  readonly fromWando: readonly string[];
  readonly toWando: readonly string[];
  readonly uses: readonly ValueUse[];
  readonly steps: readonly PlacedStep[];
}

/** A value is used after it was got or given, given once, and handed over when it is Wando’s to have. */
export const checkValueFlow: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    const { keys, isGuide, fault } = document;
    if (!isGuide || !keys || fault) return [];
    const flow = flowOf(document, keys);
    return [
      ...flow.uses.flatMap((use) => checkUse(flow, use)),
      ...checkLists(flow),
      ...checkGivers(flow),
    ];
  });

function flowOf(document: Document, keys: PageKeys): Flow {
  return {
    document,
    fromWando: keys.fromWando ?? [],
    toWando: keys.toWando ?? [],
    uses: valueUses(document).filter(({ value }) => value !== undefined),
    steps: stepsIn(document),
  };
}

function checkUse(
  { document, fromWando, steps }: Flow,
  { id, value, placed, start }: ValueUse,
): Diagnostic[] {
  if (value?.owner === 'wando' && !fromWando.includes(id)) {
    return [
      diagnosticAt(document, 'values/not-from-wando', start, {
        found: `“${value.label}”, which is not among the values from Wando`,
        expected: `${id} in \`fromWando\``,
        help: `Write \`fromWando: [${[...fromWando, id].join(', ')}]\`, or use another value.`,
      }),
    ];
  }
  // Who takes another way doesn't take the steps of the default one, and the reverse.
  const way = wayOf(placed);
  const first = steps.find((other) => other.step.gives.includes(id) && wayOf(other.placed) === way);
  if (value?.owner !== 'provider' || (first && first.placed.start <= start)) return [];
  return [
    diagnosticAt(document, 'values/too-early', start, {
      found: `“${value.label}”, which ${first ? `only “${first.step.title}” gives` : `no step ${way ? 'of this way ' : ''}gives`}`,
      expected: 'a value that an earlier step gives',
      help: first
        ? 'Move it behind that step.'
        : `Add \`gives="${id}"\` to the step that gives it${way ? ', in this `<Way>`' : ''}.`,
    }),
  ];
}

/** The `<Way>` around an element; undefined on the default way. */
function wayOf(placed: Placed): Placed | undefined {
  return around(placed, (node) => isElement(node, 'Way'));
}

/** The lists of the frontmatter: each value once, each of Wando’s used, each of the provider’s given. */
function checkLists({ document, fromWando, toWando, uses, steps }: Flow): Diagnostic[] {
  const at = (rule: RuleId, key: string, index: number, words: DiagnosticText): Diagnostic[] => [
    { rule, file: document.file, ...document.frontmatter.yaml.locationOf([key, index]), ...words },
  ];
  const twice = Object.entries({ fromWando, toWando }).flatMap(([key, ids]) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : at('values/listed-twice', key, index, {
            found: `${id} a second time`,
            expected: 'each value once',
            help: 'Delete it.',
          }),
    ),
  );
  const unused = fromWando.flatMap((id, index) =>
    uses.some((use) => use.id === id && around(use.placed, (node) => isElement(node, 'Step')))
      ? []
      : at('values/never-used', 'fromWando', index, {
          found: `${id}, which no step uses`,
          expected: 'a value that a step uses',
          help: `Write \`<Value id="${id}" />\` where it is entered, or take it off the list.`,
        }),
  );
  const given = steps.flatMap(({ step }) => step.gives);
  const lost = toWando.flatMap((id, index) =>
    knownValue(id)?.owner !== 'provider' || given.includes(id)
      ? []
      : at('values/never-given', 'toWando', index, {
          found: `${id}, which no step gives`,
          expected: `a step with \`gives="${id}"\``,
          help: `Write \`gives="${id}"\` on the step where the reader copies it.${didYouMean(id, given)}`,
        }),
  );
  return [...twice, ...unused, ...lost];
}

/** A value is given once in a procedure, and goes to Wando. */
function checkGivers({ document, toWando, steps }: Flow): Diagnostic[] {
  const given = new Set<string>();
  return steps.flatMap(({ step, section, placed }) =>
    step.gives.flatMap((id) => {
      const start = attributeStart(document.text, placed, 'gives');
      const key = `${section.id} ${id}`;
      if (given.has(key)) {
        return [
          diagnosticAt(document, 'values/given-twice', start, {
            found: `${id}, which an earlier step gives already`,
            expected: 'one step that gives a value',
            help: 'Delete `gives` on the step that isn’t the one to copy it.',
          }),
        ];
      }
      given.add(key);
      if (knownValue(id)?.owner !== 'provider' || toWando.includes(id)) return [];
      return [
        diagnosticAt(document, 'values/not-handed-over', start, {
          found: `${id}, which isn’t handed over`,
          expected: `${id} in \`toWando\``,
          help: `Write \`toWando: [${[...toWando, id].join(', ')}]\`, or delete \`gives\`.`,
        }),
      ];
    }),
  );
}

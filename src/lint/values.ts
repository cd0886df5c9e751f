/** Rules about values: known ones, got before they are used, given before they are handed over. */

import type { Document, PageKeys } from '../guides/document.ts';
import { stepsIn } from '../guides/steps-in.ts';
import { didYouMean, nearestWord } from '../source/did-you-mean.ts';
import { around, attributeStart, isElement } from '../source/nodes.ts';
import { reportAt } from '../source/report-at.ts';
import { valueIds } from '../values/values.ts';
import { BINDING, WHEN_PUBLISHED, type LintContext, type LintRule } from './rule.ts';
import { knownValue, valueUses, type ValueUse } from './value-uses.ts';

/** The guides whose keys and text can be read, with the values that they use. */
function flows({ documents }: LintContext) {
  return documents.flatMap((document) => {
    const { keys, isGuide, fault } = document;
    return isGuide && keys && !fault ? [{ document, keys, uses: valueUses(document) }] : [];
  });
}

const atKey = ({ file, frontmatter }: Document, key: keyof PageKeys, index: number) => ({
  file,
  ...frontmatter.yaml.locationOf([key, index]),
});

/** In code, braces may mean anything: only what is nearly one of our ids was meant to be one. */
const isMeant = ({ as, id, placed }: ValueUse) =>
  as === 'element' ||
  isElement(placed.node) ||
  (id.includes('-') && nearestWord(id, valueIds) !== undefined);

const REDIRECT = '<Set field="Sign-in redirect URIs" value="redirect-uri" />';

export const valueRules: readonly LintRule[] = [
  {
    id: 'values/unknown',
    docs: 'What names a value of the registry (an attribute, `gives`, a `{placeholder}`) names one that exists.',
    bad: '<Set field="Sign-in redirect URIs" value="‸callback-url" />',
    good: REDIRECT,
    cases: [
      '<Value id="sign-in-address" /> ⇒ <Value id="‸sign-in-url" />',
      'gives="issuer" ⇒ gives="‸issuer-url" @@ issuer-url',
      'open="https://{okta-domain}/.well ⇒ open="https://{‸domain-of-okta}/.well',
      'https://{okta-domain}/api ⇒ https://{‸okta-domains}/api',
    ],
    ...BINDING,
    check: ({ documents }) =>
      documents.flatMap((document) => {
        const unknown = (id: string, start: number) =>
          reportAt(document, start, {
            found: `the value "${id}"`,
            expected: `one of ${valueIds.join(', ')}`,
            help: `Write one of those ids.${didYouMean(id, valueIds)}`,
          });
        return [
          ...valueUses(document)
            .filter((use) => !use.value && isMeant(use))
            .map(({ id, start }) => unknown(id, start)),
          ...stepsIn(document).flatMap(({ step, placed }) =>
            step.gives
              .filter((id) => !knownValue(id))
              .map((id) => unknown(id, attributeStart(document.text, placed, 'gives'))),
          ),
        ];
      }),
  },
  {
    id: 'values/not-from-wando',
    docs: 'A value of Wando’s that a guide uses is in `fromWando`.',
    bad: '<Set field="Implicit (hybrid)" value="‸scim-base-url" />',
    good: '<Set field="Implicit (hybrid)" off />',
    ...WHEN_PUBLISHED,
    check: (context) =>
      flows(context).flatMap(({ document, keys: { fromWando = [] }, uses }) => {
        const first = new Map(uses.toReversed().map((use) => [use.id, use]));
        return [...first.values()]
          .filter(
            ({ id, value }) => value?.owner === 'wando' && !(fromWando as string[]).includes(id),
          )
          .map(({ id, value, start }) =>
            reportAt(document, start, {
              found: `“${value?.label ?? ''}”, which is not among the values from Wando`,
              expected: `${id} in \`fromWando\``,
              help: `Write \`fromWando: [${[...fromWando, id].join(', ')}]\`, or use another value.`,
            }),
          );
      }),
  },
  {
    id: 'values/never-used',
    docs: 'Each value that the reader gets from Wando is used in a step.',
    bad: 'fromWando: [redirect-uri, sign-in-address, ‸connection]',
    good: 'fromWando: [redirect-uri, sign-in-address]',
    ...WHEN_PUBLISHED,
    check: (context) =>
      flows(context).flatMap(({ document, keys: { fromWando = [] }, uses }) => {
        const used = new Set(
          uses
            .filter(({ placed }) => around(placed, (node) => isElement(node, 'Step')))
            .map(({ id }) => id),
        );
        return fromWando.flatMap((id, index) =>
          used.has(id)
            ? []
            : {
                ...atKey(document, 'fromWando', index),
                found: `${id}, which no step uses`,
                expected: 'a value that a step uses',
                help: `Write \`<Set field="…" value="${id}" />\` where it is entered, or take it off the list.`,
              },
        );
      }),
  },
  {
    id: 'values/never-given',
    docs: 'Each value that goes to Wando is given by a step.',
    bad: 'toWando: [issuer, client-id, client-secret, ‸email-domains]',
    good: 'toWando: [issuer, client-id, client-secret]',
    ...WHEN_PUBLISHED,
    check: (context) =>
      flows(context).flatMap(({ document, keys: { toWando = [] } }) => {
        const given = stepsIn(document).flatMap(({ step }) => step.gives);
        return toWando.flatMap((id, index) =>
          given.includes(id)
            ? []
            : {
                ...atKey(document, 'toWando', index),
                found: `${id}, which no step gives`,
                expected: `a step with \`gives="${id}"\``,
                help: `Write \`gives="${id}"\` on the step where the reader copies it.${didYouMean(id, given)}`,
              },
        );
      }),
  },
  {
    id: 'values/too-early',
    docs: 'A value of the provider’s comes from a step, and is named in or after that step, never before.',
    bad: 'Paste it over the ‸<Value id="client-id" />.',
    good: 'Paste it over the example.',
    cases: ['enter="Wando sign-in" ⇒ enter="{‸tenant-id}"'],
    suppressible: true,
    appliesToDrafts: false,
    check: (context) =>
      flows(context).flatMap(({ document, uses }) => {
        const giver = new Map(
          stepsIn(document)
            .toReversed()
            .flatMap(({ step, placed }) => step.gives.map((id) => [id, { step, placed }] as const)),
        );
        return uses.flatMap(({ id, value, start, as, placed }) => {
          const first = giver.get(id);
          // A placeholder may be filled before: readers know their issuer before a step copies it.
          const isEarly = first && as === 'element' && first.placed.start > start;
          // In other code, it may be an example that this guide has no step for.
          const isLost = !first && (as === 'element' || isElement(placed.node));
          if (value?.owner !== 'provider' || (isEarly !== true && !isLost)) return [];
          return reportAt(document, as === 'element' ? placed.start : start, {
            found: `“${value.label}”, which ${first ? `only “${first.step.title}” gives` : 'no step gives'}`,
            expected: 'a value that an earlier step gives',
            help: first
              ? 'Move it behind that step.'
              : `Add \`gives="${id}"\` to the step that gives it.`,
          });
        });
      }),
  },
  {
    id: 'values/secret-exposed',
    docs: 'A secret is in no link, no address and no text to copy: those are logged and shared.',
    bad: '[‸<Value id="client-secret" />](/scim/okta/)',
    good: 'the [SCIM guide](/scim/okta/)',
    cases: [
      'open="https://{okta-domain}/.well ⇒ open="https://{‸client-secret}/.well',
      'Run `curl -u {‸client-secret}`.',
    ],
    ...BINDING,
    check: ({ documents }) =>
      documents.flatMap((document) =>
        valueUses(document)
          .filter(({ value, as, placed }) => {
            const isLink = around(placed, ({ type }) => type === 'link') !== undefined;
            return value?.secret === true && (as !== 'element' || isLink);
          })
          .map(({ value, start, as, placed }) =>
            reportAt(document, as === 'element' ? placed.start : start, {
              found: `the secret “${value?.label ?? ''}” in a link, an address or a text to copy`,
              expected: 'a secret that readers paste themselves, where it is entered',
              help: 'Take it out; `<Set field="…" value="…" />` says where it goes.',
            }),
          ),
      ),
  },
];

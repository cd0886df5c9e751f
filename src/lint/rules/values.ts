/** Values: known ones only, and secrets only where they may be. */

import { valueIds } from '../../values/values.ts';
import { didYouMean } from '../../source/did-you-mean.ts';
import type { Document } from '../../guides/document.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { attribute } from '../../source/mdx-node.ts';
import { around, attributeStart } from '../../source/nodes.ts';
import { diagnosticAt } from '../../source/diagnostic-at.ts';
import { valueUses, type ValueUse } from '../value-uses.ts';
import type { Rule } from '../rule.ts';

/** Every value is in the registry; a secret stands alone; no value stands in code. */
export const checkValues: Rule = ({ documents }) =>
  documents.flatMap((document) => [
    ...valueUses(document).flatMap((use) =>
      use.value ? checkSecret(document, use) : [unknown(document, use)],
    ),
    ...valuesInCode(document),
  ]);

function unknown(document: Document, { id, start }: ValueUse): Diagnostic {
  return diagnosticAt(document, 'values/unknown', start, {
    found: `the value "${id}"`,
    expected: `one of ${valueIds.join(', ')}`,
    help: `Write one of those ids.${didYouMean(id, valueIds)}`,
  });
}

function checkSecret(document: Document, { value, placed }: ValueUse): Diagnostic[] {
  if (!value?.secret) return [];
  if (attribute(placed.node, 'suffix') !== undefined) {
    const start = attributeStart(document.text, placed, 'suffix');
    return [
      diagnosticAt(document, 'values/secret-with-suffix', start, {
        found: `\`suffix\` behind the secret “${value.label}”`,
        expected: 'a secret that stands alone',
        help: 'Delete `suffix`, and say in words where the secret goes.',
      }),
    ];
  }
  if (!around(placed, ({ type }) => type === 'link')) return [];
  return [
    diagnosticAt(document, 'values/secret-in-link', placed.start, {
      found: `the secret “${value.label}” in a link`,
      expected: 'no secret in a link: addresses are logged and shared',
      help: 'Take it out of the link.',
    }),
  ];
}

function valuesInCode(document: Document): Diagnostic[] {
  return document.body.nodes
    .filter(({ node }) => node.type === 'code' || node.type === 'inlineCode')
    .flatMap(({ start, end }) => {
      const at = document.text.slice(start, end).search(/<Value\b/);
      if (at === -1) return [];
      const words = {
        found: '`<Value>` in code, where it stands as it is typed',
        expected: 'a value outside of code',
        help: 'Write it before or after the code, or say in words what belongs there.',
      };
      return [diagnosticAt(document, 'values/in-code', start + at, words)];
    });
}

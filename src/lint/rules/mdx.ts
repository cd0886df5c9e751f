/** MDX: readable, without code of its own, with the components and attributes that the site has. */

import { componentAttributes, vocabulary, type AttributeRule } from '../../guides/vocabulary.ts';
import { didYouMean } from '../../source/did-you-mean.ts';
import type { Document } from '../../guides/document.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { textOfFault } from '../mdx-faults.ts';
import { isComment } from '../../source/mdx-node.ts';
import { attributeStart, elementsOf, type PlacedElement } from '../../source/nodes.ts';
import type { RuleId } from '../../checks/rule-table.ts';
import { diagnosticAt, type DiagnosticText } from '../../source/diagnostic-at.ts';
import type { Rule } from '../rule.ts';

/** Every page can be read, and holds no code and no tags but those of the vocabulary. */
export const checkMdx: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    const { fault, file } = document;
    // The keys are reported already.
    if (document.frontmatter.fault) return [];
    if (fault)
      return [{ rule: 'mdx/syntax', file, ...fault.location, ...textOfFault(fault.message) }];
    return [
      ...checkExpressions(document),
      ...elementsOf(document.body.nodes).flatMap((element) => checkElement(document, element)),
    ];
  });

function checkExpressions(document: Document): Diagnostic[] {
  return document.body.nodes.flatMap(({ node, start }) => {
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return [];
    if (isComment(node.value)) return [];
    return [
      diagnosticAt(document, 'mdx/expression', start, {
        found: `\`{${node.value}}\`, which MDX takes for code`,
        expected: 'text, or a comment `{/* … */}`',
        help: `Put it into code marks, braces and all, if it is meant as text.`,
      }),
    ];
  });
}

function checkElement(document: Document, element: PlacedElement): Diagnostic[] {
  const name = element.node.name ?? '';
  const attributes = componentAttributes[name];
  if (attributes) return checkAttributes(document, element, attributes);
  if (/^[A-Z]/.test(name)) {
    return [
      diagnosticAt(document, 'mdx/unknown-component', element.start, {
        found: `<${name}>`,
        expected: `one of ${vocabulary.join(', ')}`,
        help: `Use one of those.${didYouMean(name, vocabulary)}`,
      }),
    ];
  }
  return [
    diagnosticAt(document, 'mdx/html', element.start, {
      found: `the tag <${name}>`,
      expected: 'Markdown, and the components of the site',
      help: `${markdownFor(name)} A \`<\` that is meant as text goes into code marks.`,
    }),
  ];
}

function markdownFor(name: string): string {
  const known: Readonly<Record<string, string>> = {
    a: 'Write `[words](address)`.',
    b: 'Write `**label**`.',
    strong: 'Write `**label**`.',
    code: 'Write code between backticks.',
    br: 'Begin a new paragraph.',
    img: 'Write `![what it shows](./image.png)`.',
    h2: 'Write `## Heading`.',
    ul: 'Write a list with `- `.',
    ol: 'Write a list with `1. `, or `<Steps>`.',
    table: 'Write the table with `|`.',
  };
  return known[name] ?? 'Write it in Markdown.';
}

function checkAttributes(
  document: Document,
  element: PlacedElement,
  rules: Readonly<Record<string, AttributeRule>>,
): Diagnostic[] {
  const { node } = element;
  const tag = `<${node.name ?? ''}>`;
  const say = (rule: RuleId, name: string, words: DiagnosticText) => [
    diagnosticAt(document, rule, attributeStart(document.text, element, name), words),
  ];
  const seen = new Set<string>();
  const own = node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') {
      return say('mdx/wrong-attribute', '', {
        found: `\`{${attribute.value}}\` in ${tag}`,
        expected: 'attributes by their names',
        help: 'Write each as `name="text"`.',
      });
    }
    const { name, value } = attribute;
    const rule = rules[name];
    if (!rule) {
      const known = Object.keys(rules);
      return say('mdx/unknown-attribute', name, {
        found: `\`${name}\` in ${tag}`,
        expected: known.length === 0 ? 'no attributes' : `only ${known.join(', ')}`,
        help: `Delete it, or correct its name.${didYouMean(name, known)}`,
      });
    }
    const fault = seen.has(name) ? `\`${name}\` twice` : faultOf(name, value, rule);
    seen.add(name);
    if (fault === undefined) return [];
    return say('mdx/wrong-attribute', name, {
      found: `${fault} in ${tag}`,
      expected: rule.isNumber ? `${name}={45}` : `${name}="…"${ofWords(rule)}, once`,
      help: rule.isNumber ? `Write \`${name}={45}\`, in minutes.` : `Write \`${name}="…"\`.`,
    });
  });
  const missing = Object.entries(rules)
    .filter(([name, rule]) => rule.needed && !seen.has(name))
    .map(([name, rule]) =>
      diagnosticAt(document, 'mdx/missing-attribute', element.start, {
        found: `${tag} without \`${name}\``,
        expected: `${name}=${rule.isNumber ? '{45}' : '"…"'}${ofWords(rule)}`,
        help: 'Add it.',
      }),
    );
  return [...own, ...missing];
}

function ofWords({ words }: AttributeRule): string {
  return words ? `, one of ${words.join(', ')}` : '';
}

function faultOf(name: string, value: unknown, rule: AttributeRule): string | undefined {
  if (typeof value === 'string') {
    if (rule.isNumber) return `\`${name}="${value}"\``;
    if (value.trim() === '' && rule.needed) return `an empty \`${name}\``;
    return rule.words && !rule.words.includes(value) ? `\`${name}="${value}"\`` : undefined;
  }
  const code = (value as { value?: string } | null | undefined)?.value;
  if (code === undefined) return `\`${name}\` without a text`;
  return rule.isNumber && /^[1-9]\d{0,4}$/.test(code.trim()) ? undefined : `\`${name}={${code}}\``;
}

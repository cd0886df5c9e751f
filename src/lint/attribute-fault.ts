/** What is wrong with the attributes of a component. */

import type { AttributeRule } from '../guides/vocabulary.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import type { JsxElement } from '../source/mdx-node.ts';
import type { DiagnosticText } from '../source/diagnostic.ts';

/** A fault, and the attribute at which it is. */
type AttributeFault = DiagnosticText & { readonly name: string };

/** Every fault of an element: unknown, wrong, repeated and missing attributes. */
export function attributeFault(
  element: JsxElement,
  rules: Readonly<Record<string, AttributeRule>>,
): AttributeFault[] {
  const tag = `<${element.name ?? ''}>`;
  const seen = new Set<string>();
  const own = element.attributes.flatMap((attribute): AttributeFault[] => {
    if (attribute.type !== 'mdxJsxAttribute') {
      const found = `\`{${attribute.value}}\` in ${tag}`;
      return [
        {
          name: '',
          found,
          expected: 'attributes by their names',
          help: 'Write each as `name="text"`.',
        },
      ];
    }
    const { name, value } = attribute;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const isTwice = seen.has(name);
    seen.add(name);
    if (!rule) return [unknown(tag, name, Object.keys(rules))];
    const found = isTwice ? `\`${name}\` twice` : valueFault(name, value, rule);
    if (found === undefined) return [];
    const form = formOf(name, rule);
    return [
      { name, found: `${found} in ${tag}`, expected: `${form}, once`, help: `Write ${form}.` },
    ];
  });
  const missing = Object.entries(rules)
    .filter(([name, { needed }]) => needed === true && !seen.has(name))
    .map(([name, rule]) => ({
      name,
      found: `${tag} without \`${name}\``,
      expected: formOf(name, rule),
      help: 'Add it.',
    }));
  return [...own, ...missing];
}

function unknown(tag: string, name: string, known: readonly string[]): AttributeFault {
  return {
    name,
    found: `\`${name}\` in ${tag}`,
    expected: known.length === 0 ? 'no attributes' : `only ${known.join(', ')}`,
    help: `Delete it, or correct its name.${didYouMean(name, known)}`,
  };
}

function formOf(name: string, { words, isMark }: AttributeRule): string {
  if (isMark === true) return `\`${name}\` alone`;
  return `\`${name}="…"\`${words ? ` with one of ${words.join(', ')}` : ''}`;
}

function valueFault(name: string, value: unknown, rule: AttributeRule): string | undefined {
  if (typeof value === 'string') {
    if (rule.isMark === true) return `\`${name}="${value}"\``;
    if (value.trim() === '') return `an empty \`${name}\``;
    return rule.words && !rule.words.includes(value) ? `\`${name}="${value}"\`` : undefined;
  }
  const code = (value as { value?: string } | null | undefined)?.value;
  if (code !== undefined) return `\`${name}={${code.slice(0, 80)}}\``;
  return rule.isMark === true ? undefined : `\`${name}\` without a text`;
}

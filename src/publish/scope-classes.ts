/** Takes away the classes that Astro gives to tie styles to a component, where no style sheet has such styles. */

import type { Edit } from './splice.ts';
import { attributeOf, type Tag } from './tags.ts';

const SCOPE = /\s*\b(astro-[a-z\d]{8})(?![\w-])/g;

/** @param styled the classes that the page's style sheets speak of */
export function scopeEdits(
  html: string,
  tags: readonly Tag[],
  styled: ReadonlySet<string>,
): Edit[] {
  return tags.flatMap((tag) => {
    const attribute = attributeOf(tag, 'class');
    if (!attribute) return [];
    const { start, end } = attribute;
    return [...html.slice(start, end).matchAll(SCOPE)]
      .filter(([, name = '']) => !styled.has(name))
      .map(({ index, 0: text }) => {
        const from = start + index;
        return { start: from, end: from + text.length, text: '' };
      });
  });
}

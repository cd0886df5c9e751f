/** Takes out custom properties and keyframes that nothing refers to. */

import type { AtRule, Declaration, Root } from 'postcss';

/**
 * Removes them from a style sheet, also those that only removed ones referred to.
 *
 * @param words the words of the scripts that run on the page: they may read a property
 * @param late a sheet that comes after it, and refers to it
 */
export function dropUnusedNames(sheet: Root, words: ReadonlySet<string>, late: Root): void {
  const usedLate = referredTo(late);
  while (dropOnce(sheet, words, usedLate)) {
    // What a removed property referred to may be unused now.
  }
}

function dropOnce(sheet: Root, words: ReadonlySet<string>, usedLate: ReadonlySet<string>): boolean {
  const used = referredTo(sheet);
  const isUsed = (name: string): boolean =>
    used.has(name) || usedLate.has(name) || words.has(name.replace(/^--/, ''));
  const unused: (AtRule | Declaration)[] = [];
  sheet.walkDecls(/^--/, (property) => {
    if (!isUsed(property.prop)) unused.push(property);
  });
  sheet.walkAtRules(/keyframes$/, (rule) => {
    if (!isUsed(rule.params.replace(/^["']|["']$/g, ''))) unused.push(rule);
  });
  for (const node of unused) node.remove();
  return unused.length > 0;
}

/** Every name in a value or in the condition of a rule. */
function referredTo(sheet: Root): Set<string> {
  const texts: string[] = [];
  sheet.walkDecls(({ value }) => void texts.push(value));
  sheet.walkAtRules(({ name, params }) => {
    if (!/keyframes$|^property$/.test(name)) texts.push(params);
  });
  return new Set(texts.flatMap((text) => text.match(/(?:--)?[\w-]+/g) ?? []));
}

/** The styles that the pages of one type carry: the used rules of their sheets, as small as can be. */

import { transform } from 'lightningcss';
import postcss, { type Root } from 'postcss';
import { styleRules } from './style-attributes.ts';
import { takeLayers } from './take-layers.ts';
import type { PageType } from './page-type.ts';
import { dropUnusedNames } from './unused-names.ts';
import { keepUsedRules, type Users } from './used-rules.ts';

/** What pages of one type have in common. */
export interface StyleNeeds extends Users {
  readonly type: PageType;
  /** Their sheets, joined. It is used up. */
  readonly sheet: Root;
  /** The class for each text of a style attribute. */
  readonly classNames: ReadonlyMap<string, string>;
}

/** The texts of the style elements in the page, in their order, and of the sheet that comes after them. */
export interface TypeStyles {
  /** Those of a guide have a second, of what begins with the steps. */
  readonly inline: readonly string[];
  /** A selector for each state is in it whether pages use it or not: all types share the file. */
  readonly late: string;
}

export function typeStyles({ type, sheet, classNames, ...users }: StyleNeeds): TypeStyles {
  const late = takeLayers(sheet, ['icons', 'late', 'mode']);
  // When layers come to a page, Chromium looks its fonts up anew: a font that came meanwhile would move the text.
  late.walkAtRules('layer', (layer) => void layer.replaceWith(layer.nodes ?? []));
  keepUsedRules(sheet, users);
  sheet.append(postcss.parse(styleRules(classNames)).nodes);
  dropUnusedNames(sheet, users.words, late);
  const below = takeLayers(sheet, type === 'guide' ? ['below'] : []);
  const inline = [sheet, below].map(small).filter(Boolean);
  if (inline.some((css) => css.includes('</')))
    throw new Error('The styles hold "</", which would end their element.');
  return { inline, late: small(late) };
}

function small(sheet: Root): string {
  const code = new TextEncoder().encode(sheet.toString());
  return new TextDecoder().decode(transform({ filename: 'page.css', code, minify: true }).code);
}

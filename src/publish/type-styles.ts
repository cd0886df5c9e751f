/** The styles that the pages of one type carry: the used rules of their sheets, as small as can be. */

import { transform } from 'lightningcss';
import postcss, { type Root } from 'postcss';
import { styleRules } from './style-attributes.ts';
import { dropUnusedNames } from './unused-names.ts';
import { keepUsedRules, type Users } from './used-rules.ts';

/** What pages of one type have in common. */
export interface StyleNeeds extends Users {
  /** Their sheets, joined. It is used up. */
  readonly sheet: Root;
  /** The class for each text of a style attribute. */
  readonly classNames: ReadonlyMap<string, string>;
}

/** The text of the one style element. */
export function typeStyles({ sheet, classNames, ...users }: StyleNeeds): string {
  keepUsedRules(sheet, users);
  sheet.append(postcss.parse(styleRules(classNames)).nodes);
  dropUnusedNames(sheet, users.words);
  const code = new TextEncoder().encode(sheet.toString());
  const css = new TextDecoder().decode(
    transform({ filename: 'page.css', code, minify: true }).code,
  );
  if (css.includes('</')) throw new Error('The styles hold "</", which would end their element.');
  return css;
}

/** The styles that the pages of one type carry: the used rules of their sheets, as small as can be. */

import { transform } from 'lightningcss';
import postcss, { type Root } from 'postcss';
import { takeLate } from './late-styles.ts';
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

/** The texts of the style element in the page, and of the sheet that comes after it. */
export interface TypeStyles {
  readonly inline: string;
  readonly late: string;
}

export function typeStyles({ sheet, classNames, ...users }: StyleNeeds): TypeStyles {
  const late = takeLate(sheet);
  keepUsedRules(sheet, users);
  sheet.append(postcss.parse(styleRules(classNames)).nodes);
  dropUnusedNames(sheet, users.words, late);
  const inline = small(sheet);
  if (inline.includes('</'))
    throw new Error('The styles hold "</", which would end their element.');
  return { inline, late: small(late) };
}

function small(sheet: Root): string {
  const code = new TextEncoder().encode(sheet.toString());
  return new TextDecoder().decode(transform({ filename: 'page.css', code, minify: true }).code);
}

/** Pages that carry the same styles: those of one type whose style sheets are the same. */

import postcss, { type Root } from 'postcss';
import { joinSheets } from './join-sheets.ts';
import type { PageType } from './page-type.ts';
import { namesIn } from './selector.ts';
import { Shapes } from './shapes.ts';
import type { StyleSource } from './style-sources.ts';
import { selectorsOf } from './used-rules.ts';

/** What is known of the group; each page that joins adds to it. */
export interface StyleGroup {
  readonly type: PageType;
  readonly sheet: Root;
  readonly shapes: Shapes;
  /** The classes that the sheet speaks of. */
  readonly styled: ReadonlySet<string>;
  /** The texts of scripts in its pages. */
  readonly inlineScripts: Set<string>;
  /** The addresses of the script files that its pages load. */
  readonly scriptFiles: Set<string>;
  /** The class for each text of a style attribute. */
  readonly classNames: Map<string, string>;
}

/** Groups by what makes pages share their styles. */
export class StyleGroups {
  readonly #groups = new Map<string, StyleGroup>();
  readonly #sheets: ReadonlyMap<string, string>;

  /** @param sheets the text of each style sheet of the site by its address */
  constructor(sheets: ReadonlyMap<string, string>) {
    this.#sheets = sheets;
  }

  /** The group of a page with these styles. */
  of(type: PageType, sources: readonly StyleSource[]): StyleGroup {
    const key = JSON.stringify([type, sources]);
    const group = this.#groups.get(key) ?? createGroup(type, joinSheets(sources, this.#sheets));
    this.#groups.set(key, group);
    return group;
  }

  [Symbol.iterator](): Iterator<StyleGroup> {
    return this.#groups.values();
  }
}

function createGroup(type: PageType, css: string): StyleGroup {
  const sheet = postcss.parse(css);
  const names = namesIn(selectorsOf(sheet));
  return {
    type,
    sheet,
    shapes: new Shapes(names),
    styled: names.classes,
    inlineScripts: new Set(),
    scriptFiles: new Set(),
    classNames: new Map(),
  };
}

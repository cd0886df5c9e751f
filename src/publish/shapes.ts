/** The distinct elements of pages, as far as style sheets can tell them apart. */

import type { SelectorNames } from './selector.ts';
import type { Tag } from './tags.ts';

/** The shapes of many elements. */
export class Shapes {
  readonly #names: SelectorNames;
  readonly #known = new Set<string>();
  readonly #shapes = new Set<string>();

  constructor(names: SelectorNames) {
    this.#names = names;
  }

  add(tag: Tag): void {
    // Most elements are like one before, and this is asked for each of a million.
    let key = tag.name;
    for (const { name, value } of tag.attributes) {
      if (name === 'class' || this.#names.attributes.has(name)) key += `\n${name}=${value}`;
    }
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.#shapes.add(shapeOf(tag, this.#names));
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#shapes.values();
  }
}

/**
 * An element with only the classes and attributes that some selector speaks of, as HTML. Text, order
 * and nesting are left out, so a thousand guides have no more shapes than eight.
 */
function shapeOf(tag: Tag, names: SelectorNames): string {
  const attributes = tag.attributes
    .flatMap(({ name, value }) => {
      if (name === 'class') return classesIn(value, names);
      return names.attributes.has(name) ? [`${name}="${escaped(value)}"`] : [];
    })
    .sort();
  return `<${[tag.name, ...attributes].join(' ')}></${tag.name}>`;
}

function classesIn(value: string, { classes }: SelectorNames): string[] {
  const known = [...new Set(value.split(/\s+/))].filter((name) => classes.has(name)).sort();
  return known.length > 0 ? [`class="${escaped(known.join(' '))}"`] : [];
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

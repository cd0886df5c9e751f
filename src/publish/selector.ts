/** Takes selectors apart into what an element must be, without what can change while a page is used. */

import {
  isTraversal,
  parse,
  SelectorType,
  stringify,
  type PseudoSelector,
  type Selector,
} from 'css-what';
import { maySetAttribute } from './script-words.ts';

type WithChoices = Omit<PseudoSelector, 'data'> & { readonly data: Selector[][] };

/** What one element must have: its tag, classes, attributes. */
export type Compound = Selector[];

/** Names of tags, classes, ids and attributes that selectors speak of. */
export interface SelectorNames {
  readonly classes: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

/** The parsed selector, or nothing for one that the parser doesn't know: nested rules begin with `&`. */
export function parseSelector(text: string): Selector[] | undefined {
  try {
    return parse(text)[0];
  } catch {
    return undefined;
  }
}

/**
 * The elements that a selector needs, each with what is fixed about it. What a script may set and what
 * the browser knows (`:hover`, `[open]`, `:not()`, a place among siblings) always may come true.
 *
 * @param words the words of the scripts that run on the page
 */
export function compoundsOf(selector: readonly Selector[], words: ReadonlySet<string>): Compound[] {
  const compounds: Compound[] = [[]];
  for (const token of selector) {
    if (isTraversal(token)) compounds.push([]);
    else if (hasChoices(token) && token.name === 'has') compounds.unshift(anyOf(token, words));
    else compounds.at(-1)?.push(...fixedPart(token, words));
  }
  return compounds;
}

function fixedPart(token: Selector, words: ReadonlySet<string>): Selector[] {
  if (token.type === SelectorType.Attribute) {
    const isClassOrId = token.name === 'class' || token.name === 'id';
    const isOpen = isClassOrId
      ? words.has(token.value)
      : token.name === 'open' || maySetAttribute(words, token.name);
    return isOpen ? [] : [token];
  }
  if (token.type === SelectorType.Tag) return words.has(token.name) ? [] : [token];
  if (!hasChoices(token) || (token.name !== 'is' && token.name !== 'where')) return [];
  return anyOf(token, words);
}

/** What one of the choices names last. */
function anyOf(token: WithChoices, words: ReadonlySet<string>): Compound {
  const choices = token.data.map((choice) => compoundsOf(choice, words).at(-1) ?? []);
  return [{ ...token, name: 'is', data: choices }];
}

function hasChoices(token: Selector): token is WithChoices {
  return token.type === SelectorType.Pseudo && Array.isArray(token.data);
}

/** The same text for the same compound. */
export function compoundKey(compound: Compound): string {
  return stringify([compound]);
}

/** The classes and attributes that selectors speak of, also those inside `:is()`, `:not()` and `:has()`. */
export function namesIn(selectors: Iterable<readonly Selector[]>): SelectorNames {
  const classes = new Set<string>();
  const attributes = new Set<string>();
  const open = [...selectors];
  for (let selector = open.pop(); selector !== undefined; selector = open.pop()) {
    for (const token of selector) {
      if (hasChoices(token)) open.push(...token.data);
      if (token.type !== SelectorType.Attribute) continue;
      if (token.name === 'class') classes.add(token.value);
      else attributes.add(token.name);
    }
  }
  return { classes, attributes };
}

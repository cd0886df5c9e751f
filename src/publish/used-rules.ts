/** Leaves only the rules of a style sheet that pages can use. */

import { selectOne } from 'css-select';
import type { Selector } from 'css-what';
import { parseDocument } from 'htmlparser2';
import type { Root, Rule } from 'postcss';
import { compoundKey, compoundsOf, parseSelector, type Compound } from './selector.ts';

/** What a style sheet is asked about. */
export interface Users {
  /** Each distinct element of the pages, as HTML. */
  readonly shapes: Iterable<string>;
  /** The words of all scripts that run on them. */
  readonly words: ReadonlySet<string>;
}

/**
 * Takes out each selector that names an element which no page has and no script can make. All else
 * stays in its order: layers, media, fonts, keyframes, and selectors that only browsers understand.
 * How elements are nested isn't asked: scripts move them, and asking saves less than 1 %.
 */
export function keepUsedRules(sheet: Root, { shapes, words }: Users): void {
  const isPossible = elementTest([...shapes].sort().join(''));
  const isUsed = (text: string): boolean => {
    const selector = parseSelector(text);
    return selector === undefined || compoundsOf(selector, words).every(isPossible);
  };
  sheet.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const used = rule.selectors.filter(isUsed);
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
}

/** The parsed selectors of a style sheet. */
export function selectorsOf(sheet: Root): Selector[][] {
  const selectors: Selector[][] = [];
  sheet.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    for (const text of rule.selectors) selectors.push(parseSelector(text) ?? []);
  });
  return selectors;
}

function isKeyframe({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(parent.name);
}

function elementTest(html: string): (compound: Compound) => boolean {
  const document = parseDocument(html);
  const answers = new Map<string, boolean>();
  return (compound) => {
    if (compound.length === 0) return true;
    const key = compoundKey(compound);
    const answer = answers.get(key) ?? selectOne([compound], document) !== null;
    answers.set(key, answer);
    return answer;
  };
}

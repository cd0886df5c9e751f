/** Products by the names of today, spelled as their makers spell them. */

import type { Finding } from '../finding.ts';
import { around } from '../nodes.ts';
import { runsOf, type Passage, type Run } from '../passage.ts';
import { formerNames, spelledNames } from '../product-names.ts';
import { tell } from '../tell.ts';
import type { Rule } from './all.ts';

/** The longest first, so that a name isn’t taken for its own beginning. Azure AD B2C is still called so. */
const FORMER = new RegExp(
  `\\b(?:${formerNames
    .map(({ former }) => former)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b(?! B2C)`,
  'gu',
);

/** Any name in any spelling: its capitals, spaces and hyphens come in all mixes. */
const SPELLED = new RegExp(
  `(?<![\\p{L}\\p{N}./@-])(?:${spelledNames.map(spellings).join('|')})(?![\\p{L}\\p{N}@-]|\\.\\p{L})`,
  'giu',
);

function spellings(name: string): string {
  return name.replace(/ID\b/, '(?:ID|I\\.D\\.)').replace(/(?<=[a-z])(?=[A-Z\d(])| /g, '[ -]?');
}

const byLetters = new Map(spelledNames.map((name) => [lettersOf(name), name]));

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[ .-]/g, '');
}

/** Former names stand beside the name of today, or in parentheses; titles of sources are quoted as they are. */
export const checkNames: Rule = ({ passages }) =>
  passages.flatMap((passage) =>
    runsOf(passage).flatMap((run) => [
      ...checkFormer(passage, run),
      ...checkSpelling(passage, run),
    ]),
  );

function checkFormer(passage: Passage, { raw, start, placed }: Run): Finding[] {
  return [...raw.matchAll(FORMER)].flatMap(({ 0: former, index }) => {
    const current = formerNames.find((name) => name.former === former)?.current ?? '';
    const at = start + index;
    if (isBesideCurrent(passage, placed, at, current)) return [];
    return [
      tell(passage, 'names/former', at, {
        found: `the former name “${former}”`,
        expected: current,
        mend: `Write “${current}”, with the old name in parentheses where readers may look for it.`,
      }),
    ];
  });
}

/** In parentheses, or in a sentence or a row of a table that names the product of today too. */
function isBesideCurrent(
  { text }: Passage,
  placed: Run['placed'],
  at: number,
  current: string,
): boolean {
  const block =
    around(placed, ({ type }) => type === 'tableRow') ??
    around(placed, ({ type }) => type === 'paragraph') ??
    placed;
  const before = text.slice(block.start, at);
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return true;
  const from = Math.max(0, ...[...before.matchAll(/[.?!]\s/g)].map(({ index }) => index + 1));
  const rest = text.slice(at, block.end);
  const to = /[.?!](?:\s|$)/.exec(rest)?.index ?? rest.length;
  return (before.slice(from) + rest.slice(0, to)).includes(current);
}

function checkSpelling(passage: Passage, { raw, start }: Run): Finding[] {
  return [...raw.matchAll(SPELLED)].flatMap(({ 0: written, index }) => {
    const name = byLetters.get(lettersOf(written)) ?? written;
    if (written === name || isAtStart(raw, written, name)) return [];
    const at = start + index;
    const words = { found: `“${written}”`, expected: name, mend: `Write “${name}”.` };
    const fix = { start: at, end: at + written.length, text: name };
    return [tell(passage, 'names/spelling', at, words, fix)];
  });
}

/** A name with a small first letter may have a capital where a sentence begins. */
function isAtStart(raw: string, written: string, name: string): boolean {
  return written.slice(1) === name.slice(1) && /^\s*$/.test(raw.slice(0, raw.indexOf(written)));
}

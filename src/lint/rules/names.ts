/** Products by the names of today, spelled as their makers spell them. */

import type { Diagnostic } from '../../source/diagnostic.ts';
import { matchesIn } from '../../source/matches-in.ts';
import { around } from '../../source/nodes.ts';
import { runsOf, type Passage, type Run } from '../../source/passage.ts';
import { formerNames, spelledNames } from '../product-names.ts';
import { namesIn, spellingsOf, type Spellings } from '../spellings.ts';
import { diagnosticAt } from '../../source/diagnostic-at.ts';
import type { Rule } from '../rule.ts';

/** The longest first, so that a name isn’t taken for its own beginning. Azure AD B2C is still called so. */
const FORMER = new RegExp(
  `\\b(?:${formerNames
    .map(({ former }) => former.replaceAll(' ', '\\s+'))
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b(?! B2C)`,
  'gu',
);

/** Former names stand beside the name of today, or in parentheses; titles of sources are quoted as they are. */
export const checkNames: Rule = ({ passages, providers, isWord }) => {
  const names = spellingsOf(spelledNames({ providers, isWord }));
  return passages.flatMap((passage) =>
    runsOf(passage).flatMap((run) => [
      ...checkFormer(passage, run),
      ...checkSpelling(passage, run, names),
    ]),
  );
};

function checkFormer(passage: Passage, { raw, start, placed }: Run): Diagnostic[] {
  return matchesIn(raw, FORMER).flatMap(({ 0: former, index }) => {
    const name = former.replace(/\s+/g, ' ');
    const current = formerNames.find((other) => other.former === name)?.current ?? '';
    const at = start + index;
    if (isBesideCurrent(passage, placed, at, current)) return [];
    return [
      diagnosticAt(passage, 'names/former', at, {
        found: `the former name “${name}”`,
        expected: current,
        help: `Write “${current}”, with the old name in parentheses where readers may look for it.`,
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

function checkSpelling(passage: Passage, { raw, start }: Run, names: Spellings): Diagnostic[] {
  return namesIn(raw, names).flatMap(({ written, index, name }) => {
    if (written.replace(/\s+/g, ' ') === name || isAtStart(raw, written, name)) return [];
    const at = start + index;
    const words = { found: `“${written}”`, expected: name, help: `Write “${name}”.` };
    const fix = { start: at, end: at + written.length, text: name };
    return [diagnosticAt(passage, 'names/spelling', at, words, fix)];
  });
}

/** A name with a small first letter may have a capital where a sentence begins. */
function isAtStart(raw: string, written: string, name: string): boolean {
  return written.slice(1) === name.slice(1) && /^\s*$/.test(raw.slice(0, raw.indexOf(written)));
}

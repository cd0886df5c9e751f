/** Words that these guides don’t use, and words that stand twice. */

import type { Diagnostic } from '../../source/diagnostic.ts';
import { matchesIn } from '../../source/matches-in.ts';
import { runsOf, type Passage } from '../../source/passage.ts';
import type { RuleId } from '../../checks/rule-table.ts';
import { diagnosticAt } from '../../source/diagnostic-at.ts';
import type { Rule } from '../rule.ts';

interface WordRule {
  readonly rule: RuleId;
  readonly pattern: RegExp;
  readonly expected: string;
  readonly help: string;
  /** What to write instead, where that is safe; undefined where the sentence has to be worded anew. */
  readonly instead?: (word: string) => string | undefined;
}

const SELECT: Readonly<Record<string, string>> = {
  click: 'select',
  clicks: 'selects',
  clicking: 'selecting',
  clicked: 'selected',
};

/** Behind these words a click is a noun: “one click”. */
const NOUN =
  '(?<!\\b(?:an?|the|no|any|one|two|three|few|fewer|more|single|each|every|another|per|with|of)\\s+)';
const BUTTON = '(?:(?:left|right|double)[-\\s]+)?';

const wordRules: readonly WordRule[] = [
  {
    rule: 'words/click',
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:(?=${BUTTON}click)${NOUN}${BUTTON}clicks?|${BUTTON}click(?:ed|ing)|tap(?:s|ped|ping)?(?=\\s+on\\b))(?:\\s+on)?\\b`,
      'giu',
    ),
    expected: 'select',
    help: 'Write “select”: not every reader has a mouse.',
    instead: (word) => withCaseOf(word, SELECT[word.toLowerCase().replace(/\s+on$/, '')]),
  },
  {
    rule: 'words/filler',
    pattern:
      /\b(?:please|simply|easily|obviously|of\s+course|needless\s+to\s+say|just(?!-| as\b| like\b| in time))\b/giu,
    expected: 'the sentence without it',
    help: 'Delete the word: what is easy for one reader isn’t for another.',
  },
  {
    rule: 'words/promise',
    pattern: /\b(?:fully|100 ?%|completely)\s+(?:compliant|compatible|secure)\b/giu,
    expected: 'what was tested',
    help: 'Say what works, and with what it was tested.',
  },
  {
    rule: 'words/allowlist',
    pattern: /\b(?:white|black)-?list(?:s|ed|ing)?\b/giu,
    expected: 'allowlist or blocklist',
    help: 'Write “allowlist” or “blocklist”.',
  },
  {
    rule: 'words/repeated',
    pattern: /(?<![\p{L}\p{N}’'-])(\p{L}+)\s+\1(?![\p{L}\p{N}’'-])/giu,
    expected: 'each word once',
    help: 'Delete one of the two.',
    instead: (words) => words.split(/\s+/)[0],
  },
];

/** Words that may well stand twice: “that that”, “had had”. */
const TWICE = /^(?:that|had|her)\b/i;

/** All rules about single words, wherever a reader sees them. Labels of consoles are quoted, not written. */
export const checkProse: Rule = ({ passages }) =>
  passages.flatMap((passage) => wordRules.flatMap((rule) => checkWord(passage, rule)));

function checkWord(
  passage: Passage,
  { rule, pattern, expected, help, instead }: WordRule,
): Diagnostic[] {
  return runsOf(passage).flatMap(({ raw, start }) =>
    matchesIn(raw, pattern)
      .filter(([word]) => rule !== 'words/repeated' || !TWICE.test(word))
      .map(({ 0: word, index }) => {
        const text = instead?.(word);
        const at = start + index;
        const fix = text === undefined ? undefined : { start: at, end: at + word.length, text };
        return diagnosticAt(passage, rule, at, { found: `“${word}”`, expected, help }, fix);
      }),
  );
}

function withCaseOf(word: string, replacement: string | undefined): string | undefined {
  if (replacement === undefined || !/^\p{Lu}/u.test(word)) return replacement;
  return `${replacement.charAt(0).toUpperCase()}${replacement.slice(1)}`;
}

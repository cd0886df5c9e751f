/** Rules about words: such to avoid, and such that are there twice. */

import { reportAt } from '../source/report-at.ts';
import { runsIn } from './in-passages.ts';
import { LISTS_FILE, type Lists } from './lists.ts';
import { SUPPRESSIBLE, type LintRule } from './rule.ts';

const REPEATED = /(?<![\p{L}\p{N}’'-])(\p{L}+)\s+\1(?![\p{L}\p{N}’'-])/giu;

/** Words that may well be there twice: “that that”, “had had”. */
const TWICE = /^(?:that|had|her)\b/i;

/** Behind these words, a verb is a noun: “one click”. */
const DETERMINER =
  '(?<!\\b(?:left|right|double|an?|the|no|any|one|two|three|few|fewer|more|single|each|every|another|per|with|of)[\\s-]+)';

/** The words to avoid, the longest first; a word inside of another one is none. */
function patternOf({ avoid }: Lists): RegExp | undefined {
  if (avoid.length === 0) return undefined;
  const parts = avoid
    .toSorted((a, b) => b.word.length - a.word.length)
    .map(({ word, verb }) => {
      const plain = word.replace(/[^\p{L}\p{N} -]/gu, '').replace(/[ -]+/g, '[\\s-]+');
      return `${verb ? DETERMINER : ''}${plain}`;
    });
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${parts.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}

function withCaseOf(word: string, text: string): string {
  return /^\p{Lu}/u.test(word) ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text;
}

const CELL = 'text: It works with the **Web Application** type.';

export const wordRules: readonly LintRule[] = [
  {
    id: 'words/avoid',
    docs: `Words of \`avoid\` in ${LISTS_FILE} aren’t used: readers “select”, and nothing is called easy.`,
    bad: '‸Click the button.',
    good: 'Select the button.',
    cases: [
      'Then ‸click on **Create App Integration**.',
      '‸Clicking it twice is fine.',
      'It is ‸simply done.',
      '‸Please wait.',
      'Put it on the ‸whitelist.',
      'fix: Paste it again ⇒ fix: ‸Click **Save**, paste it again',
      `${CELL} ⇒ text: >-\n      It works.\n      But ‸please wait.`,
      `${CELL} ⇒ text: |\n      ‸Please wait.\n\n      It works.`,
      `${CELL} ⇒ text: 'It doesn''t work, ‸please wait.'`,
      `${CELL} ⇒ text: "It isn\\u2019t so, \\\n      ‸please wait."`,
      '## Steps\n\n<Steps>\n\n<Step id="create-application" ⇒ ## Steps\n\n‸Please read on.\n\n<Steps>\n\n<Step id="create-application"',
    ],
    ...SUPPRESSIBLE,
    needs: [LISTS_FILE],
    check: (context) => {
      const { lists } = context;
      const pattern = patternOf(lists);
      const writeOf = new Map(
        lists.avoid.map(({ word, write }) => [word.toLowerCase().replace(/[ -]/g, ''), write]),
      );
      if (!pattern) return [];
      return runsIn(context).flatMap(({ raw, start, passage }) => {
        if (raw.search(pattern) === -1) return [];
        return [...raw.matchAll(pattern)].map(({ 0: word, index }) => {
          const write = writeOf.get(word.toLowerCase().replace(/[\s-]/g, ''));
          const at = start + index;
          return reportAt(
            passage,
            at,
            {
              found: `“${word}”`,
              expected: write ?? 'the sentence without it',
              help: write === undefined ? 'Delete the word.' : `Write “${write}”.`,
            },
            write === undefined
              ? undefined
              : { start: at, end: at + word.length, text: withCaseOf(word, write) },
          );
        });
      });
    },
  },
  {
    id: 'words/repeated',
    docs: 'No word is there twice in a row.',
    bad: 'Open ‸the the list.',
    good: 'Open the list.',
    ...SUPPRESSIBLE,
    check: (context) =>
      runsIn(context).flatMap(({ raw, start, passage }) => {
        if (raw.search(REPEATED) === -1) return [];
        return [...raw.matchAll(REPEATED)]
          .filter(([words]) => !TWICE.test(words))
          .map(({ 0: words, 1: word = '', index }) => {
            const at = start + index;
            return reportAt(
              passage,
              at,
              { found: `“${words}”`, expected: 'each word once', help: 'Delete one of the two.' },
              { start: at, end: at + words.length, text: word },
            );
          });
      }),
  },
];

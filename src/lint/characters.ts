/** Rules about single characters: such that nobody sees, that mislead, or that can't be pasted. */

import type { SourceFile } from '../source/source-file.ts';
import { elementsOf, nodesOf } from '../source/nodes.ts';
import { located, reportAt, type Located } from '../source/report-at.ts';
import type { Report } from '../source/rule.ts';
import { BINDING, SUPPRESSIBLE, type LintContext, type LintRule } from './rule.ts';

/** A piece of a source that readers copy, compare or type, with where it begins. */
interface Piece {
  readonly at: Located;
  readonly text: string;
  readonly start: number;
}

/** Control characters, marks of direction, and what has no width; a tab and the ends of lines are none. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A word with Latin letters and letters that look like them. */
const MIXED = /(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}+/gu;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/** Curly quotes, long dashes that replace hyphens, odd spaces, and the three points of a word processor. */
const NOT_PASTEABLE = /[\u2018-\u201F\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const plainFor = (sign: string) =>
  /[\u2018-\u201B]/.test(sign) ? "'" : /[\u201C-\u201F]/.test(sign) ? '"' : ' ';

const COPIED = ['enter', 'open'] as const;
const PROMPT = /^[ \t]*(?:[$%>] |PS [^>\n]*> ?|[A-Z]:\\[^>\n]*> ?)/gm;

/** What readers copy: code, and what a setting says to enter or open. */
function copied({ documents }: LintContext): Piece[] {
  return documents.flatMap((at) => {
    const { text, body } = at;
    return [
      ...nodesOf(body.nodes, 'code', 'inlineCode').map(({ start, end }) => ({
        at,
        text: text.slice(start, end),
        start,
      })),
      ...elementsOf(body.nodes, 'Set').flatMap(({ start, end }) =>
        COPIED.flatMap((name) => {
          const [whole, before = '', value = ''] =
            new RegExp(`(\\s${name}=")([^"]*)"`).exec(text.slice(start, end)) ?? [];
          const offset = text.indexOf(whole ?? '', start) + before.length;
          return whole === undefined ? [] : [{ at, text: value, start: offset }];
        }),
      ),
    ];
  });
}

/** Every match of a pattern in a piece. Most pieces have none: that is seen without an iterator. */
function matches(piece: Piece, pattern: RegExp, report: (sign: string, at: number) => Report) {
  if (piece.text.search(pattern) === -1) return [];
  return [...piece.text.matchAll(pattern)].map(({ 0: sign, index }) =>
    report(sign, piece.start + index),
  );
}

const whole = (file: SourceFile, text = file.text): Piece => ({
  at: located(file),
  text,
  start: 0,
});
const codeOf = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

export const characterRules: readonly LintRule[] = [
  {
    id: 'characters/invisible',
    docs: 'No character that nobody sees, or that turns the direction of the text.',
    bad: 'Copy the cli‸\u200Bent ID.',
    good: 'Copy the client ID.',
    cases: [
      'Copy `cli‸\u200Bent_id`.',
      'title: Okta single sign-on ⇒ title: Okta ‸\u202Esingle sign-on',
      'cause: The token was mistyped. ⇒ cause: The ‸\uFEFFtoken was mistyped.',
    ],
    ...BINDING,
    check: ({ files }) =>
      files.flatMap((file) =>
        // A byte order mark in front of the keys is reported with them.
        matches(whole(file, file.text.replace(/^\uFEFF/, ' ')), INVISIBLE, (sign, at) =>
          reportAt(
            located(file),
            at,
            {
              found: `a character that nobody sees, ${codeOf(sign)}`,
              expected: 'characters that a reader sees',
              help: 'Delete it: `npm run check -- --fix` does.',
            },
            { start: at, end: at + sign.length, text: '' },
          ),
        ),
      ),
  },
  {
    id: 'characters/mixed-script',
    docs: 'A word has letters of one script: a Cyrillic “а” looks like a Latin one and is none.',
    bad: 'Copy `cli‸еnt_id`.',
    good: 'Copy `client_id`.',
    cases: ['title="Copy the client ID" ⇒ title="Copy the cli‸еnt ID"'],
    ...BINDING,
    check: ({ files }) =>
      files.flatMap((file) =>
        matches(whole(file), MIXED, (word, at) => {
          const [first] = word.matchAll(OTHER);
          return reportAt(located(file), at + (first?.index ?? 0), {
            found: `“${word}”, where ${codeOf(first?.[0] ?? word)} isn’t a Latin letter`,
            expected: 'letters of one script in a word',
            help: 'Type the word again.',
          });
        }),
      ),
  },
  {
    id: 'characters/not-pasteable',
    docs: 'What readers copy has straight quotes and plain spaces, and no prompt in front.',
    bad: '```sh\n‸$ curl https://acme.okta.com\n```',
    good: '```sh\ncurl https://acme.okta.com\n```',
    cases: [
      'Enter `scope = ‸“openid”`.',
      'Enter `openid‸\u00A0profile`.',
      'enter="Wando sign-in" ⇒ enter="Wando‸\u00A0sign-in"',
      'enter="Wando sign-in" ⇒ enter="‸‘Wando’ sign-in"',
    ],
    ...SUPPRESSIBLE,
    check: (context) =>
      copied(context).flatMap((piece) => {
        const odd = matches(piece, NOT_PASTEABLE, (sign, at) =>
          reportAt(
            piece.at,
            at,
            {
              found: `${/\s/.test(sign) ? 'a non-breaking or odd space' : sign} in what readers copy`,
              expected: 'straight quotes and plain spaces',
              help: 'Type it again, or run `npm run check -- --fix`.',
            },
            { start: at, end: at + 1, text: plainFor(sign) },
          ),
        );
        const isCommand = /^```(?:sh|bash|zsh|shell|console|powershell|ps1|text)\b/.test(
          piece.text,
        );
        const prompts = matches(piece, PROMPT, (prompt, at) =>
          reportAt(piece.at, at, {
            found: `the prompt “${prompt.trim()}”`,
            expected: 'commands without a prompt: readers copy the block whole',
            help: 'Delete it; put what the command prints into a block of its own.',
          }),
        );
        return [...odd.slice(0, 1), ...(isCommand ? prompts : [])];
      }),
  },
];

/** Code blocks: with a language that the highlighter knows, closed, and ready to be copied. */

import { bundledLanguagesInfo } from 'shiki/langs';
import { didYouMean } from '../../source/did-you-mean.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import type { Placed } from '../../source/nodes.ts';
import type { Passage } from '../../source/passage.ts';
import { diagnosticAt } from '../../source/diagnostic-at.ts';
import { isUnclosed } from '../../source/unclosed.ts';
import type { Rule } from '../rule.ts';

/** What the highlighter takes: its languages, their other names, and plain text. */
const languages: ReadonlySet<string> = new Set([
  'text',
  'plaintext',
  'txt',
  ...bundledLanguagesInfo.flatMap(({ id, aliases = [] }) => [id, ...aliases]),
]);

/** Every code block names a language, holds code, and ends. */
export const checkCode: Rule = ({ documents }) =>
  documents.flatMap(({ body }) =>
    body.nodes
      .filter(({ node }) => node.type === 'code')
      .flatMap((placed) => [...checkLanguage(body, placed), ...checkText(body, placed)]),
  );

function checkLanguage(passage: Passage, { node, start }: Placed): Diagnostic[] {
  if (node.type !== 'code') return [];
  const language = node.lang ?? '';
  if (language === '') {
    return [
      diagnosticAt(passage, 'code/no-language', start, {
        found: 'a code block without a language',
        expected: '```text, ```json, ```sh or another language',
        help: 'Write the language behind the three marks; plain text is `text`.',
      }),
    ];
  }
  if (languages.has(language)) return [];
  return [
    diagnosticAt(passage, 'code/unknown-language', start, {
      found: `the language “${language}”`,
      expected: 'a language that the highlighter knows; plain text is `text`',
      help: `Write a known one.${didYouMean(language, [...languages])}`,
    }),
  ];
}

function checkText(passage: Passage, placed: Placed): Diagnostic[] {
  const { node, start, end } = placed;
  if (node.type !== 'code') return [];
  const lines = passage.text.slice(start, end).trimEnd().split('\n');
  if (isUnclosed(passage, placed)) {
    const marks = (lines[0] ?? '').slice(0, 3);
    return [
      diagnosticAt(passage, 'code/not-closed', start, {
        found: 'a code block without an end: it swallows the rest of the page',
        expected: `a line of ${marks}`,
        help: `Write ${marks} on a line of its own behind the code.`,
      }),
    ];
  }
  if (node.value.trim() === '') {
    return [
      diagnosticAt(passage, 'code/empty', start, {
        found: 'an empty code block',
        expected: 'code',
        help: 'Write the code, or delete the block.',
      }),
    ];
  }
  const prompt = /^[ \t]*(?:[$%>] |PS [^>]*> ?|[A-Z]:\\[^>]*> ?)/m.exec(node.value);
  if (!prompt || !/^(?:sh|bash|zsh|shell|console|powershell|ps1|text)$/.test(node.lang ?? '')) {
    return [];
  }
  const line = lines.findIndex((text) => text.includes(prompt[0]));
  return [
    diagnosticAt(passage, 'code/prompt', start + lines.slice(0, line).join('\n').length + 1, {
      found: `the prompt “${prompt[0].trim()}”`,
      expected: 'commands without a prompt: readers copy the block whole',
      help: 'Delete it; put what the command prints into a block of its own.',
    }),
  ];
}

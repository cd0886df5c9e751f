/** Real prose of this field, and what looks like a mistake and is none: nothing is reported. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LISTS_FILE } from '../lint/lists.ts';
import { readSources } from '../model/read-model.ts';
import { readDictionary } from '../spelling/read-dictionary.ts';
import { checkSources } from './check-model.ts';

const GLOSSARY = 'src/content/docs/glossary.mdx';
const prose = readFileSync('tests/fixtures/lint/prose.md', 'utf8');
const whole = await readSources('tests/fixtures/lint/site');
const dictionary = await readDictionary();

it('has three hundred sentences at least', () => {
  expect(prose.match(/[.?!](?=\s)/g)?.length).toBeGreaterThanOrEqual(300);
});

it('accepts prose about identity providers', () => {
  // With the names and words of the project itself.
  const own = readFileSync(LISTS_FILE, 'utf8');
  const site = whole.map(({ path, text }) => ({
    path,
    text: path === GLOSSARY ? `${text}\n${prose}` : path === LISTS_FILE ? own : text,
  }));
  const { diagnostics } = checkSources(site, '2026-11-23', dictionary);
  expect(diagnostics.map(({ rule, line, found }) => [line, rule, found])).toEqual([]);
});

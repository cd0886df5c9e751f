import { expect, it } from 'vitest';
import { checkJson } from './check-json.ts';

const FILE = 'src/content/i18n/en.json';

it('says nothing of texts by their key, nor of other files', () => {
  expect(checkJson(FILE, '{ "search.label": "Search" }')).toEqual([]);
  expect(checkJson('src/permalinks/published.json', '{')).toEqual([]);
});

it.each([
  ['{\n  "a": "b",\n}', 3, 1],
  ['{ "a": "b"', 1, 11],
  ['', 1, 1],
  ['{\n  "a": 1\n}', 2, 3],
  ['[]', 1, 1],
  ['null', 1, 1],
])('%j is reported where it breaks off', (text, line, column) => {
  expect(checkJson(FILE, text)).toMatchObject([{ rule: 'files/frame-words', line, column }]);
});

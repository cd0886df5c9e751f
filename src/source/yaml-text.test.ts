import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml } from './yaml-source.ts';
import { yamlText } from './yaml-text.ts';

const forms = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'] as const;
const word = fc.oneof(
  fc.constantFrom('It', 'doesn’t', "isn't", 'say “yes”', '"no"', 'C:\\dir', '**Save**', 'é👩‍💻'),
  fc.string({ minLength: 1, maxLength: 8 }),
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '\n', '\n\n')), { minLength: 1, maxLength: 30 })
  .map((words) => words.flat().join('').trim())
  .filter((words) => words !== '');

const folded = (words: string) => words.replace(/\s+/g, ' ').trim();

it('reads a text in any of YAML’s forms as YAML does, but for its lines, and knows where it stands', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...forms), fc.nat({ max: 1 }), (words, form, depth) => {
      const data = depth === 0 ? { key: words } : { list: [{ key: words }] };
      const file = stringify(data, { defaultStringType: form, defaultKeyType: 'PLAIN' });
      const source = parseYaml(file);
      const span = source.spanOf(depth === 0 ? ['key'] : ['list', 0, 'key']);
      const { text: read, offsetAt } = yamlText(
        file.slice(span?.start, span?.end),
        span?.start ?? 0,
      );
      expect(folded(read)).toBe(folded(words));
      for (const [at, letter] of Array.from(read, (_l, i) => [i, read.charAt(i)] as const)) {
        // A letter stands for itself, or for an escape or the end of a line.
        const typed = file.charAt(offsetAt(at));
        if (typed !== letter)
          expect([letter, typed]).toEqual([letter, expect.stringMatching(/[\s\\]/)]);
      }
    }),
    { numRuns: 500, seed: 20261123 },
  );
});

it.each([
  [String.raw`"isn\u2019t \x41 \U0001F600\n\"so\""`, 'isn’t A 😀 "so"'],
  ['"one \\\n  two"', 'one  two'],
  ["'It doesn''t'", "It doesn't"],
  ['>-\n  one\n\n  two\n', 'one two'],
  ['|2\n   one\n  two\n', 'one two'],
  ['one\n  two', 'one two'],
])('reads %s', (typed, read) => {
  expect(yamlText(typed, 0).text).toBe(read);
});

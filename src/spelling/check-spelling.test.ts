import { expect, it, vi } from 'vitest';
import { checkSources } from '../checks/check-model.ts';
import { readSources } from '../model/read-model.ts';
import { readDictionary } from './read-dictionary.ts';

const GLOSSARY = 'src/content/docs/glossary.mdx';
const dictionary = await readDictionary();
const whole = await readSources('tests/fixtures/lint/site');
const letters = 'abcdefghijklmnopqrstuvwxyz';

it('looks for suggestions for the first words only, since that takes long', () => {
  const asked: string[] = [];
  const words = Array.from(
    letters,
    (letter) => `Zyx${letter}q, zyx${letter}q, zyx${letter}q.`,
  ).join(' ');
  const site = whole.map(({ path, text }) => ({
    path,
    text: path === GLOSSARY ? `${text}\n${words}\n` : text,
  }));
  const { diagnostics } = checkSources(site, '2026-11-23', {
    has: (word) => dictionary.has(word),
    suggest: (word) => {
      asked.push(word);
      return ['word'];
    },
  });
  expect(diagnostics).toHaveLength(3 * letters.length);
  expect(new Set(asked).size).toBe(20);
  expect(asked).toHaveLength(20);
  expect(diagnostics.at(0)?.help).toContain('Did you mean word?');
  expect(diagnostics.at(-1)?.help).toMatch(/^Correct it\./);
});

it('suggests the same words however slow the machine is', () => {
  let time = 0;
  // Every look at the clock finds that a second has passed.
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (time += 1000));
  expect(dictionary.suggest('autorization')[0]).toBe('authorization');
  expect(clock).toHaveBeenCalled();
  clock.mockRestore();
});

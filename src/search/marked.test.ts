import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAt, markedParts, matchedLabel } from './marked.ts';

describe('marks', () => {
  const marked = (text: string, marks: string[]) =>
    markedParts(text, marks).flatMap((part) => (part.isMarked ? [part.text] : []));

  it.each([
    ['Add the redirect URI', ['redirect', 'uri'], ['redirect', 'URI']],
    ['illegal_redirect_uri', ['redirect'], ['redirect']],
    ['Deactivation in Zürich', ['deactivat', 'zurich'], ['Deactivation', 'Zürich']],
    ['A token', ['t', 'a'], []],
  ])('in “%s”', (text, marks, words) => {
    expect(marked(text, marks)).toEqual(words);
  });

  it('leave the text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, marks) => {
        expect(
          markedParts(text, marks)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

it('an excerpt begins shortly before the match and is cut between words', () => {
  const text = `${'before '.repeat(20)}the redirect URI ${'after '.repeat(20)}`;
  const excerpt = excerptAt(text, ['redirect'], 60);
  expect(excerpt).toMatch(/^…before .*redirect URI after.*…$/);
  expect(excerpt.length).toBeLessThanOrEqual(62);
  expect(excerptAt('A redirect URI', ['redirect'], 60)).toBe('A redirect URI');
});

it('a label is shown when it matches more than the title', () => {
  const labels = ['Save', 'Federation Broker Mode'];
  expect(matchedLabel('Save it', labels, ['federation', 'broker'])).toBe('Federation Broker Mode');
  expect(matchedLabel('Save it', labels, ['save'])).toBeUndefined();
});

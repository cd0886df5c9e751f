import { expect, it } from 'vitest';
import { indexOf, type Findable } from './match.ts';
import { rankMatches, type Want, type Way } from './rank.ts';

const entry = (title: string, text = ''): Findable<string> => ({
  item: title,
  names: [title],
  fields: [[title], [text]],
});
const index = indexOf([
  entry('Copy the client ID'),
  entry('Copy the issuer', 'client secret'),
  entry('Add the redirect URI', 'Reply URL'),
  entry('Open the console'),
]);
const way = (words: string, more: Partial<Way> = {}): Way => ({
  words: words.split(' '),
  worth: 1,
  isWhole: true,
  ...more,
});
const found = (...wants: Want[]) => rankMatches(index, wants, [1, 0.5]).map(({ item }) => item);

it('puts a match in the first field first, whatever the order', () => {
  expect(found([way('client')])).toEqual(['Copy the client ID', 'Copy the issuer']);
});

it('has what matches some of the query, behind what matches all', () => {
  expect(found([way('copy')], [way('issuer')])[0]).toBe('Copy the issuer');
  expect(rankMatches(index, [[way('copy')], [way('nowhere')]], [1, 0.5])[0]?.cover).toBeLessThan(1);
});

it('takes the best way to say a part', () => {
  expect(found([way('callback'), way('reply url', { worth: 0.7 })])).toEqual([
    'Add the redirect URI',
  ]);
});

it('wants all words of a phrase, or counts some of them a little', () => {
  expect(found([way('client id')])).toEqual(['Copy the client ID']);
  expect(found([way('client id', { isWhole: false })])).toEqual([
    'Copy the client ID',
    'Copy the issuer',
  ]);
});

it('takes only whole words where that is asked for', () => {
  expect(found([way('cons')])).toEqual(['Open the console']);
  expect(found([way('cons', { isExact: true })])).toEqual([]);
});

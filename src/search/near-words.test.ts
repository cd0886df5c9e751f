import { expect, it } from 'vitest';
import { nearWords, slipsBetween } from './near-words.ts';

it.each([
  ['entra', 'entar', 1],
  ['redirect', 'redirct', 1],
  ['provisioning', 'provisionig', 1],
  ['token', 'tokens', 1],
  ['claim', 'consent', 6],
])('%s and %s are %i slips apart', (a, b, slips) => {
  expect(slipsBetween(a, b)).toBe(slips);
  expect(slipsBetween(b, a)).toBe(slips);
});

const known = ['okta', 'token', 'redirect', 'provisioning', 'aadsts50011', 'auth0', 'test'];
it.each([
  ['octa', ['okta']],
  ['tokn', ['token']],
  ['aut0', ['auth0']],
  ['redrect', ['redirect']],
  ['provisonig', ['provisioning']],
  ['aadst50011', ['aadsts50011']],
  // Another number is another code, and so short a word has to begin alike.
  ['aadsts50012', []],
  ['best', []],
  ['tok', []],
  ['asdfghjk', []],
])('%s was meant to be one of %j', (word, near) => {
  expect(nearWords(word, known)).toEqual(near);
});

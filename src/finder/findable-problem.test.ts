import { describe, expect, it } from 'vitest';
import { findableProblem } from './findable-problem.ts';
import { findMatches, indexOf } from '../search/match.ts';

const problem = (item: string, code: string, message: string) =>
  findableProblem(item, { code, message, rest: 'Paste the address again.', guide: 'Okta' });
const index = indexOf([
  problem('first', '', 'Callback URL mismatch'),
  problem('second', 'AADSTS50011', 'The redirect URI does not match'),
  problem('third', 'AADSTS500113', 'No reply address'),
]);

describe('a problem is found', () => {
  it.each([
    ['50011', ['second', 'third']],
    ['aadsts50011', ['second', 'third']],
    ['callback', ['first']],
    ['address again', ['third', 'first', 'second']],
    ['nothing', []],
  ])('by %s', (query, found) => {
    expect(findMatches(index, query)).toEqual(found);
  });
});

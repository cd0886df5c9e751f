import { expect, it } from 'vitest';
import { namedPart } from './named-part.ts';

it.each([
  ['#copy-client-id', 'copy-client-id'],
  ['#caf%C3%A9', 'café'],
  ['', ''],
  ['#', ''],
  ['#%', ''],
])('%s names “%s”', (hash, part) => {
  expect(namedPart(hash)).toBe(part);
});

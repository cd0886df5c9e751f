import { expect, it } from 'vitest';
import { contactDue } from './contact-due.ts';

it('says nothing until 60 days before', () => {
  expect(contactDue('2027-11-01', '2027-09-01')).toBeUndefined();
});

it.each([
  ['2027-09-02', 'expires in 60 days'],
  ['2027-11-01', 'has expired'],
])('asks for a later day on %s', (today, words) => {
  expect(contactDue('2027-11-01', today)).toContain(words);
});

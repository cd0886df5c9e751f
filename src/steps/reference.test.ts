import { describe, expect, it } from 'vitest';
import { toGuide } from '../guides/guide.ts';
import { mismatchBody, mismatchMail, referenceIn, stepLabel, stepReference } from './reference.ts';
import { stepsOf } from '../guides/guide.ts';

const guide = toGuide(
  'sso/okta',
  { title: 'Okta single sign-on' } as never,
  '## Steps\n\n<Step id="a" title="Name it: now" />\n\n## Prove it works\n\n<Step id="b" title="Sign in" />\n',
);
const [first, second] = stepsOf(guide);

describe('a step’s reference', () => {
  it('names the phase that its number counts in', () => {
    if (!first || !second) throw new Error('The guide has two steps.');
    expect(stepReference(guide, first)).toBe('Okta single sign-on, Set up 1: Name it: now');
    expect(stepLabel(second)).toBe('Prove it works 1: Sign in');
  });

  it('is in the subject of the report, and read from there', () => {
    const reference = 'Okta & more, Set up 1: 100 % + ä';
    const mail = mismatchMail('a@example.com', reference);
    expect(mail).toMatch(/^mailto:a@example\.com\?subject=[^&+ ]+$/);
    expect(referenceIn(mail)).toBe(reference);
  });

  it('is followed by what the page knows, and nothing about the reader', () => {
    const facts = { id: 'a', address: 'https://x/#a', reviewed: '2026-11-26', version: 'abc' };
    expect(mismatchBody(facts)).toBe(
      'What I see instead:\r\n\r\n\r\n---\r\nStep id: a\r\nAddress: https://x/#a\r\nGuide reviewed: 2026-11-26\r\nPage version: abc',
    );
  });
});

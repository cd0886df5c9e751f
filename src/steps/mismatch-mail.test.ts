import { describe, expect, it } from 'vitest';
import { mismatchBody, mismatchMail, referenceIn } from './mismatch-mail.ts';

describe('the reference of a step', () => {
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

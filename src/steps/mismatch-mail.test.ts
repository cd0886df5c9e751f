import { expect, it } from 'vitest';
import { mismatchMail } from './mismatch-mail.ts';

it('is a plain draft without a script', () => {
  expect(mismatchMail('a@example.com')).toBe('mailto:a@example.com?subject=Not%20what%20I%20see');
});

it('has what the page knows of the step, and nothing about the reader', () => {
  const mail = mismatchMail('a@example.com', {
    reference: 'Okta & more, Set up 1: 100 % + ä',
    id: 'a',
    address: 'https://x/#a',
    reviewed: '2026-11-26',
    version: 'abc',
  });
  // A plus sign is one to a mail program, so there is none for a space.
  expect(mail).toMatch(/^mailto:a@example\.com\?subject=[^&+ ]+&body=[^&+ ]+$/);
  const { searchParams } = new URL(mail);
  expect(searchParams.get('subject')).toBe('Not what I see: Okta & more, Set up 1: 100 % + ä');
  expect(searchParams.get('body')).toBe(
    'What I see instead:\r\n\r\n\r\n---\r\nStep id: a\r\nAddress: https://x/#a\r\nGuide reviewed: 2026-11-26\r\nPage version: abc',
  );
});

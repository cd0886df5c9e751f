import { describe, expect, it } from 'vitest';
import { handOffJson, handOffMail, handOffMarkdown, handOffText, rowsOf } from './hand-off.ts';

const sources = {
  guide: {
    id: 'sso/okta',
    title: 'Okta single sign-on',
    address: 'https://docs.wando.app/sso/okta/',
  },
  version: '1a2b3c4d',
  values: [
    { id: 'client-id', step: 'copy-client-id' },
    { id: 'client-secret', step: 'copy-client-secret' },
    { id: 'email-domains', step: undefined },
  ],
  questions: ['Which secure channel takes the client secret?'],
};
// What a careless caller might hand in: the type has no way in for a secret.
const filled = { 'client-id': '0oa|1', 'client-secret': 'hush' } as { 'client-id': string };

describe('the hand-off', () => {
  it('says what is there, what is missing, and what goes another way', () => {
    expect(rowsOf(sources, filled).map(({ value, isSecret }) => [value, isSecret])).toEqual([
      ['0oa|1', false],
      [undefined, true],
      [undefined, false],
    ]);
  });

  it('is a text with values, questions, and the page', () => {
    expect(handOffText(sources, filled)).toBe(
      [
        'Okta single sign-on: our values',
        '',
        'Client ID: 0oa|1',
        'Client secret: (through the secure channel)',
        'Email domains of your people: (missing)',
        '',
        'Questions:',
        '- Which secure channel takes the client secret?',
        '',
        'Guide: https://docs.wando.app/sso/okta/ (version 1a2b3c4d)',
      ].join('\n'),
    );
  });

  it('is a table that a value can’t break', () => {
    expect(handOffMarkdown(sources, filled)).toContain('| Client ID | 0oa\\|1 |');
  });

  it('is JSON with the values apart from the names of secrets', () => {
    expect(JSON.parse(handOffJson(sources, filled))).toMatchObject({
      version: 1,
      values: [
        { id: 'client-id', value: '0oa|1', step: 'copy-client-id' },
        { id: 'email-domains', value: null, step: null },
      ],
      secrets: [{ id: 'client-secret' }],
    });
  });

  it('holds no secret in any form', () => {
    const forms = [handOffText, handOffMarkdown, handOffJson].map((form) => form(sources, filled));
    expect([...forms, handOffMail('a@b.c', sources, filled)].join()).not.toContain('hush');
  });

  it('is a mail draft, until it is too long for one', () => {
    expect(handOffMail('hej@wando.app', sources, filled)).toMatch(
      /^mailto:hej@wando\.app\?subject=/,
    );
    const long = { 'client-id': 'x'.repeat(1800) };
    expect(handOffMail('hej@wando.app', sources, long)).toBeUndefined();
  });
});

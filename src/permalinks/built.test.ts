import { describe, expect, it } from 'vitest';
import { findUnanswered } from './built.ts';
import type { Ledger } from './ledger.ts';

const ledger: Ledger = new Map([
  ['/', { was: 'page' }],
  ['/sso/okta/', { was: 'page' }],
  ['/sso/okta/#copy-id', { was: 'step' }],
]);

describe('the built site', () => {
  it('answers every address of the ledger', () => {
    const pages = new Map([
      ['/', '<h1>Docs</h1>'],
      ['/sso/okta/', '<h3 tabindex="-1" id="copy-id">Copy</h3>'],
    ]);
    expect(findUnanswered(ledger, pages)).toEqual([]);
  });

  it('is reported of each that it doesn’t', () => {
    expect(findUnanswered(ledger, new Map([['/', '']]))).toMatchObject([
      { line: 3, found: '/sso/okta/: the built site has no such page' },
      { line: 4, found: '/sso/okta/#copy-id: the built site has no such page' },
    ]);
    const without = new Map([
      ['/', ''],
      ['/sso/okta/', '<h3 id="copy-id-2">'],
    ]);
    expect(findUnanswered(ledger, without)).toMatchObject([
      { found: '/sso/okta/#copy-id: the built page has no such id' },
    ]);
  });
});

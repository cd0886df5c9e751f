/** Rules about the keys of pages, providers and problems. */

import type { RuleRows } from './row.ts';

export const frontmatterRows = {
  'frontmatter/syntax': {
    says: 'The frontmatter is YAML: one `key: value` a line.',
    bad: 'title: Okta: single sign-on',
    good: "title: 'Okta: single sign-on'",
    kind: 'binding',
  },
  'frontmatter/not-closed': {
    says: 'The keys stand between two lines of `---`, at the very start of the file.',
    bad: '---\ntitle: Okta single sign-on\n\nText.',
    good: '---\ntitle: Okta single sign-on\n---\n\nText.',
    kind: 'binding',
  },
  'frontmatter/not-at-start': {
    says: 'Nothing stands before the first line of `---`: no empty line, and no byte order mark.',
    bad: '(an empty line)\n---\ntitle: Okta single sign-on\n---',
    good: '---\ntitle: Okta single sign-on\n---',
    kind: 'binding',
  },
  'frontmatter/unknown-key': {
    says: 'Only the keys that the site knows.',
    bad: 'durration: 25',
    good: 'duration: 25',
    kind: 'binding',
  },
  'frontmatter/missing-key': {
    says: 'Every key that a page needs is there; a draft needs title, category and provider.',
    bad: 'title: Okta single sign-on',
    good: 'title: Okta single sign-on\nreviewed: 2026-11-23',
    kind: 'binding',
  },
  'frontmatter/wrong-value': {
    says: 'Every key holds what it is meant for.',
    bad: 'duration: soon',
    good: 'duration: 25',
    kind: 'binding',
  },
  'frontmatter/category-is-not-the-path': {
    says: '`category` is the folder that the guide stands in.',
    bad: 'category: scim   # in sso/okta.mdx',
    good: 'category: sso',
    kind: 'binding',
  },
  'frontmatter/provider-is-not-the-path': {
    says: '`provider` is the name of the guide’s file.',
    bad: 'provider: auth0   # in sso/okta.mdx',
    good: 'provider: okta',
    kind: 'binding',
  },
  'frontmatter/title-form': {
    says: 'A guide’s title is the provider’s name and what is set up.',
    bad: 'title: Setting up SSO for Okta',
    good: 'title: Okta single sign-on',
  },
  'frontmatter/title-twice': {
    says: 'No two pages have the same title.',
    bad: 'title: Okta single sign-on   # a second time',
    good: 'title: Auth0 single sign-on',
    kind: 'binding',
  },
  'frontmatter/description-form': {
    says: 'A description is a sentence: it starts with a capital letter and ends with a period.',
    bad: 'description: how to connect Okta to Wando, so that your people can sign in',
    good: 'description: Connect Okta to Wando, so that your people sign in with their work account.',
  },
  'frontmatter/description-twice': {
    says: 'No two pages have the same description: in a list of results they would look alike.',
    bad: 'description: Connect Okta to Wando …   # a second time',
    good: 'description: Connect Auth0 to Wando …',
    kind: 'binding',
  },
  'frontmatter/duration-too-short': {
    says: 'A guide takes at least a minute for each of its steps, those of the proof included.',
    bad: 'duration: 5   # for 22 steps',
    good: 'duration: 30',
    kind: 'complete',
  },
} as const satisfies RuleRows;

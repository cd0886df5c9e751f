/** Rules about what was built: the last look, whatever made it. */

import type { RuleRows } from './row.ts';

export const builtRows = {
  'built/lost-link': {
    says: 'Every link and every file that a page loads exists in the built site.',
    bad: '<a href="/sso/octa/">',
    good: '<a href="/sso/okta/">',
    kind: 'binding',
  },
  'built/lost-part': {
    says: 'The part after `#` is the id of something on the page that it names.',
    bad: '<a href="/sso/okta/#gone">',
    good: '<a href="/sso/okta/#copy-client-id">',
    kind: 'binding',
  },
  'built/outside-base': {
    says: 'Links stay under the path that the site is built for.',
    bad: '<a href="/sso/okta/">   under /docs',
    good: '<a href="/docs/sso/okta/">',
    kind: 'binding',
  },
  'built/foreign-load': {
    says: 'No page loads anything from another host.',
    bad: '<img src="https://cdn.example.com/a.png">',
    good: '<img src="/_astro/a.png">',
    kind: 'binding',
  },
  'built/duplicate-id': {
    says: 'An id stands once in a built page.',
    bad: '<h2 id="steps"> … <h3 id="steps">',
    good: '<h2 id="steps"> … <h3 id="first-steps">',
    kind: 'binding',
  },
  'built/headings': {
    says: 'A page has one first-level heading, and skips no level below it.',
    bad: '<h2> … <h4>',
    good: '<h2> … <h3>',
    kind: 'binding',
  },
  'built/no-alt': {
    says: 'Every image and every drawing that says something has a text.',
    bad: '<img src="/_astro/a.png">',
    good: '<img src="/_astro/a.png" alt="The list of apps">',
    kind: 'binding',
  },
  'built/title': {
    says: 'Every built page has a title of its own.',
    bad: '<title>Wando Docs</title>   on two pages',
    good: '<title>Okta single sign-on | Wando Docs</title>',
    kind: 'binding',
  },
  'built/description': {
    says: 'Every built page has a description of its own.',
    bad: 'no <meta name="description">',
    good: '<meta name="description" content="…">',
    kind: 'binding',
  },
  'built/canonical': {
    says: 'A page names its own address; one that moved names its successor’s.',
    bad: '<link rel="canonical" href="https://docs.wando.app/okta/">   on /sso/okta/',
    good: '<link rel="canonical" href="https://docs.wando.app/sso/okta/">',
    kind: 'binding',
  },
  'built/sitemap': {
    says: 'The sitemap has exactly the pages that search engines may list.',
    bad: '<loc>https://docs.wando.app/404/</loc>',
    good: '<loc>https://docs.wando.app/sso/okta/</loc>',
    kind: 'binding',
  },
  'built/leftover': {
    says: 'No page shows component syntax, a mark of Markdown or a placeholder.',
    bad: 'Select **Save, then undefined.',
    good: 'Select Save.',
    kind: 'binding',
  },
} as const satisfies RuleRows;

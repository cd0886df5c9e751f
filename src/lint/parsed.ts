/** Rules about YAML and its keys, for pages and data alike: what parsing has found is reported here. */

import type { LintContext, LintRule } from './rule.ts';

const always = { suppressible: false, appliesToDrafts: true } as const;
const parsedAs =
  (id: string) =>
  ({ parsed }: LintContext) =>
    parsed.filter((one) => one.rule === id);

export const parsedRules: readonly LintRule[] = [
  {
    ...always,
    id: 'yaml/syntax',
    docs: 'Frontmatter and data are YAML: one `key: value` a line, lists with `- `.',
    bad: 'title: ‸Okta: single sign-on',
    good: 'title: Okta single sign-on',
    cases: [
      ['duration: 25', 'duration: ‸*soon'],
      ['role: Application administrator\nrev', 'role: ‸&role Application administrator\nrev'],
      ['role: Application administrator\nrev', 'role: ‸!!str Application administrator\nrev'],
      ['duration: 25\n', 'duration: 25\n‸[duration]: 30\n'],
      ['duration: 25\n', 'duration: 25\n‸duration: 30\n'],
      ['duration: 25\n', 'duration: 25\n‸<<<<<<< HEAD\n'],
      ['sources: [create-apps, manage-secrets]', 'sources: ‸[create-apps, manage-secrets'],
      ['duration: 25', '‸\tduration: 25'],
      ['duration: 25\nrole', 'duration: 25\n  ‸role'],
      ['name: Okta\n', 'name: ‸Okta: the product\n'],
      [
        '    url: https://help.okta.com/oie/en-us/content/secrets.htm',
        '    ‸url https://help.okta.com/',
      ],
      ['- id: access-denied', '  ‸id: access-denied'],
      ['- id: access-denied', '‸id: access-denied'],
      ['- id: redirect-uri-not-registered', '‸id: redirect-uri-not-registered'],
      ['  code: E2\n', '‸\tcode: E2\n'],
      ['cause: Nobody has assigned the person.', 'cause: ‸"Nobody has assigned the person.'],
      ["fix: 'Assign the person, then try again.'", "fix: ‸'Assign the person, then try again."],
      [
        "fix: 'Assign the person, then try again.'",
        "fix: 'It‸s, then try again.'".replace('It‸s', "It'‸s"),
      ],
      ['why: Somebody has to.', 'why: Somebody: has to.', 'Somebody: has to.'],
    ],
    check: parsedAs('yaml/syntax'),
  },
  {
    ...always,
    id: 'frontmatter/not-read',
    docs: 'The keys of a page are between two lines of `---`, at the very start of the file.',
    bad: '\n---\ntitle: Glossary',
    good: '---\ntitle: Glossary',
    cases: [
      ['---\ntitle: Glossary', '‸\uFEFF---\ntitle: Glossary'],
      ['tableOfContents: false\n---\n', 'tableOfContents: false\n', '---\ntitle: Glossary'],
    ],
    check: parsedAs('frontmatter/not-read'),
  },
  {
    ...always,
    id: 'keys/unknown',
    docs: 'Only the keys that the site knows.',
    bad: 'duration: 25\n‸durration: 30\n',
    good: 'duration: 25\n',
    cases: [
      ['duration: 25\n', 'duration: 25\n‸sidebar: { order: 3 }\n'],
      ['    asOf: 2026-08\n', '    ‸asof: 2026-08\n'],
      ['tableOfContents: false', '‸toc: false'],
      ['aliases: [Okta WIC]', '‸alias: [Okta WIC]'],
      [
        "fix: 'Assign the person, then try again.'",
        "‸solution: 'Assign the person, then try again.'",
      ],
      ['why: Somebody has to.', '‸whi: Somebody has to.'],
      ['hosts: [openid.net]', '‸host: [openid.net]'],
    ],
    check: parsedAs('keys/unknown'),
  },
  {
    ...always,
    id: 'keys/missing',
    docs: 'Every key that is needed is there; a draft needs title, category and provider.',
    bad: '‸description: Connect',
    good: 'title: Okta single sign-on\ndescription: Connect',
    cases: [
      [
        'role: Application administrator\nreviewed: 2026-11-23\nsources: [create-apps, ',
        'reviewed: 2026-11-23\nsources: [create-apps, ',
        'title: Okta single sign-on',
      ],
      ['    asOf: 2026-08\n', '', 'create-apps:\n    title'],
      ['title: Glossary\n', '', 'description: The terms'],
      ['category: sso\nprovider: auth0\n', 'category: sso\n', 'title: Auth0 single'],
      ['order: 3\n', '', 'name: Okta\n'],
      [
        '  code: E2\n  cause: Nobody has assigned the person.\n',
        '  code: E2\n',
        'id: access-denied',
      ],
    ],
    check: parsedAs('keys/missing'),
  },
  {
    ...always,
    id: 'keys/wrong-value',
    docs: 'Every key holds what it is meant for.',
    bad: '‸duration: soon',
    good: 'duration: 25',
    cases: [
      ['duration: 25', '‸duration: 2.5'],
      [
        'reviewed: 2026-11-23\nsources: [create-apps, ',
        '‸reviewed: 23.11.2026\nsources: [create-apps, ',
      ],
      [
        'reviewed: 2026-11-23\nsources: [create-apps, ',
        '‸reviewed: 2027-01-01\nsources: [create-apps, ',
      ],
      ['category: sso\nprovider: okta', '‸category: saml\nprovider: okta'],
      ['category: sso\nprovider: okta', 'category: sso\n‸provider: octa'],
      [
        '    url: https://help.okta.com/oie/en-us/content/apps.htm',
        '    ‸url: http://help.okta.com/',
      ],
      ['fromWando: [redirect-uri, sign', 'fromWando: [‸redirect-url, sign'],
      ['toWando: [issuer, ', 'toWando: [‸redirect-uri, '],
      ['title: Okta single sign-on\n', '‸title:\n'],
      ['tableOfContents: false', '‸tableOfContents: no'],
      ['draft: true', '‸draft: yes'],
      ['order: 3', '‸order: third'],
      ['  sso-oidc:\n    answer: yes', '  sso-oidc:\n    ‸answer: maybe'],
      ['aliases: [Okta WIC]', '‸aliases: Okta WIC'],
      ['- id: access-denied', '- ‸id: Access Denied'],
      ['step: sso/okta#copy-client-id', '‸step: /sso/okta/#copy-client-id'],
    ],
    check: parsedAs('keys/wrong-value'),
  },
  {
    id: 'files/link',
    docs: 'Sources are files of the project itself. What a link of the file system leads to is neither checked nor published.',
    bad: 'src/content/docs/sso/okta.mdx → ../../../../drafts/okta.mdx',
    good: 'the file itself',
    suppressible: false,
    appliesToDrafts: true,
    check: parsedAs('files/link'),
  },
  {
    id: 'files/not-utf-8',
    docs: 'Texts are saved as UTF-8.',
    bad: 'Säkerhet, saved as Latin-1',
    good: 'Säkerhet, saved as UTF-8',
    suppressible: false,
    appliesToDrafts: true,
    check: parsedAs('files/not-utf-8'),
  },
  {
    id: 'files/byte-order-mark',
    docs: 'A file begins with its first character, not with a mark that nobody sees.',
    bad: 'a file that begins with U+FEFF',
    good: 'a file that begins with its first key',
    suppressible: false,
    appliesToDrafts: true,
    check: parsedAs('files/byte-order-mark'),
  },
  {
    id: 'files/frame-words',
    docs: '`src/content/i18n/en.json` is JSON: texts by their key.',
    bad: '{ "search.label": "Search", }',
    good: '{ "search.label": "Search" }',
    suppressible: false,
    appliesToDrafts: true,
    check: parsedAs('files/frame-words'),
  },
];

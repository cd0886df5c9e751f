import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from './report.ts';
import { checkSources } from './check-model.ts';
import type { SourceFile } from '../source/source-file.ts';

const TODAY = '2026-11-23';
const GUIDE = 'src/content/docs/sso/okta.mdx';

const source = '{ title: Apps, url: https://help.okta.com/apps.htm, asOf: 2026-08 }';
const cell = `{ answer: yes, text: It works., source: ${source} }`;
const provider = `name: Okta
aliases: [Okta WIC]
console: { name: Okta Admin Console }
order: 3
capabilities:
  sso-oidc: ${cell}
  scim-users: ${cell}
  scim-groups: ${cell}
  just-in-time: ${cell}
  portal-start: ${cell}
  credential-expiry: ${cell}
  licence: ${cell}
  catalog-app: ${cell}
`;
const problem = (index: number) => `- id: problem-${'abcdefgh'.charAt(index)}
  message: Message ${String(index)}
  cause: A cause.
  fix: A fix.
  step: sso/okta#add-redirect-uri
  source: ${source}
`;
const problems = [0, 1, 2, 3, 4, 5].map(problem).join('');
const frontmatter = `title: Okta single sign-on
description: Let your people sign in to Wando with the Okta accounts that they have already.
category: sso
provider: okta
duration: 25
role: Application administrator
reviewed: 2026-11-23
sources:
  - title: Apps
    url: https://help.okta.com/apps.htm
    asOf: 2026-08
fromWando: [redirect-uri]
toWando: [issuer, client-id]
`;
const body = `import { Capabilities, HandOff, Problems, Sources, Step, Steps, Value } from '~/components';

What the guide achieves.

## Limits

<Capabilities />

## Before you start

- A role.

## Steps

<Steps>

<Step id="add-redirect-uri" title="Add the redirect URI" gives="issuer client-id">

Paste <Value id="redirect-uri" />.

</Step>

</Steps>

## Hand off to Wando

<HandOff />

## Prove it works

<Steps>

<Step id="sign-in" title="Sign in" where="wando" actor="test-user">

Text.

</Step>

</Steps>

## Switch it on

Text.

## Go back

Text.

## When something goes wrong

<Problems />

## Day two

Text.

## Sources

<Sources />

## Next

Text.
`;

interface Site {
  frontmatter?: string;
  body?: string;
  provider?: string;
  problems?: string;
  path?: string;
  files?: SourceFile[];
}

function diagnosticsOf(site: Site): string {
  const files: SourceFile[] = [
    {
      path: site.path ?? GUIDE,
      text: `---\n${site.frontmatter ?? frontmatter}---\n${site.body ?? body}`,
    },
    { path: 'src/content/providers/okta.yaml', text: site.provider ?? provider },
    { path: 'src/content/providers/okta.svg', text: '<svg viewBox="0 0 1 1"></svg>' },
    { path: 'src/content/problems/okta.yaml', text: site.problems ?? problems },
    ...(site.files ?? []),
  ];
  return formatDiagnostics(checkSources(files, TODAY).diagnostics);
}

const swap = (text: string, from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`The fixture doesn’t hold ${from}`);
  return text.replace(from, to);
};
const key = (from: string, to: string): Site => ({ frontmatter: swap(frontmatter, from, to) });
const text = (from: string, to: string): Site => ({ body: swap(body, from, to) });

function reported(
  location: string,
  rule: string,
  found: string,
  expected: string,
  help: string,
): string {
  const more = `AUTHORING.md#${rule.replace('/', '-')}`;
  return `${location}  ${rule}\n  found:     ${found}\n  expected:  ${expected}\n  help:      ${help}\n  more:      ${more}`;
}

const keys =
  'title, description, category, provider, duration, role, reviewed, sources, fromWando, toWando, draft';
const titles =
  'Limits, Before you start, Steps, Hand off to Wando, Prove it works, Switch it on, Go back, When something goes wrong, Day two, Sources, Next';

const cases: [name: string, site: Site, expected: string][] = [
  [
    'an unknown key near a known one',
    key('duration: 25', 'duration: 25\ndurration: 25'),
    reported(
      `${GUIDE}:7:1`,
      'frontmatter/unknown-key',
      'the key `durration`',
      `only the keys ${keys}`,
      'Did you mean `duration`? Rename the key, or delete it.',
    ),
  ],
  [
    'an unknown key like no other',
    key('duration: 25', 'duration: 25\nsidebar: 3'),
    reported(
      `${GUIDE}:7:1`,
      'frontmatter/unknown-key',
      'the key `sidebar`',
      `only the keys ${keys}`,
      'Delete the key.',
    ),
  ],
  [
    'a provider that isn’t in the registry',
    { ...key('provider: okta', 'provider: octa'), problems },
    reported(
      `${GUIDE}:5:1`,
      'frontmatter/wrong-value',
      '`provider` is "octa"',
      'a provider of the registry: okta',
      'Write for instance `provider: okta`. Did you mean "okta"?',
    ),
  ],
  [
    'a category that doesn’t exist',
    key('category: sso', 'category: saml'),
    reported(
      `${GUIDE}:4:1`,
      'frontmatter/wrong-value',
      '`category` is "saml"',
      'one of sso, scim',
      'Write for instance `category: sso`.',
    ),
  ],
  [
    'a category that isn’t the folder’s',
    key('category: sso', 'category: scim'),
    reported(
      `${GUIDE}:4:1`,
      'frontmatter/category-is-not-the-path',
      '`category` is "scim", the file is sso/okta.mdx',
      'a guide at category/provider.mdx',
      'Move the file to scim/okta.mdx, or correct `category`.',
    ),
  ],
  ...(
    [
      ['in words', '"25 minutes"', '"25 minutes"'],
      ['with a fraction', '2.5', '2.5'],
      ['of none', '0', '0'],
      ['too long', '121', '121'],
      ['below none', '-5', '-5'],
      ['as a list', '[25]', '[25]'],
    ] as const
  ).map(([name, written, shown]): [string, Site, string] => [
    `a duration ${name}`,
    key('duration: 25', `duration: ${written}`),
    reported(
      `${GUIDE}:6:1`,
      'frontmatter/wrong-value',
      `\`duration\` is ${shown}`,
      'a whole number of minutes from 1 to 120',
      'Write for instance `duration: 25`.',
    ),
  ]),
  ...(
    [
      ['in the future', '2026-11-24'],
      ['that doesn’t exist', '2026-02-30'],
      ['written the other way', '23.11.2026'],
    ] as const
  ).map(([name, written]): [string, Site, string] => [
    `a review ${name}`,
    key('reviewed: 2026-11-23', `reviewed: ${written}`),
    reported(
      `${GUIDE}:8:1`,
      'frontmatter/wrong-value',
      `\`reviewed\` is "${written}"`,
      'a day that is not in the future, as year-month-day',
      'Write for instance `reviewed: 2026-11-23`.',
    ),
  ]),
  [
    'a source read in the future',
    key('asOf: 2026-08', 'asOf: 2026-12'),
    reported(
      `${GUIDE}:12:5`,
      'frontmatter/wrong-value',
      '`sources[0].asOf` is "2026-12"',
      'a month or a day that is not in the future',
      'Write for instance `asOf: 2026-08`.',
    ),
  ],
  [
    'a source without address',
    key('    url: https://help.okta.com/apps.htm\n', ''),
    reported(
      `${GUIDE}:10:5`,
      'frontmatter/missing-key',
      'no `sources[0].url`',
      'the address of the page, with https://',
      'Add it, for instance `url: https://help.okta.com/oie/en-us/content/topics/apps/apps-overview.htm`.',
    ),
  ],
  [
    'a source that isn’t encrypted',
    key('url: https://', 'url: http://'),
    reported(
      `${GUIDE}:11:5`,
      'frontmatter/wrong-value',
      '`sources[0].url` is "http://help.okta.com/apps.htm"',
      'the address of the page, with https://',
      'Write for instance `url: https://help.okta.com/oie/en-us/content/topics/apps/apps-overview.htm`.',
    ),
  ],
  [
    'no sources',
    key(
      'sources:\n  - title: Apps\n    url: https://help.okta.com/apps.htm\n    asOf: 2026-08',
      'sources: []',
    ),
    reported(
      `${GUIDE}:9:1`,
      'frontmatter/wrong-value',
      '`sources` is []',
      'a list of at least one source',
      'Write for instance `sources: [{ title: …, url: https://…, asOf: 2026-08 }]`.',
    ),
  ],
  [
    'a misspelled key in a source',
    key('    asOf: 2026-08', '    asof: 2026-08'),
    [
      reported(
        `${GUIDE}:10:5`,
        'frontmatter/missing-key',
        'no `sources[0].asOf`',
        'a month or a day that is not in the future',
        'Add it, for instance `asOf: 2026-08`.',
      ),
      reported(
        `${GUIDE}:12:5`,
        'frontmatter/unknown-key',
        'the key `asof` in `sources[0]`',
        'only the keys title, url, asOf',
        'Did you mean `asOf`? Rename the key, or delete it.',
      ),
    ].join('\n\n'),
  ],
  ...(
    [
      ['title', 'title: Okta single sign-on', 'a title of 1 to 60 characters'],
      ['role', 'role: Application administrator', 'the provider’s name of the role'],
      ['reviewed', 'reviewed: 2026-11-23', 'a day that is not in the future, as year-month-day'],
    ] as const
  ).map(([name, line, expected]): [string, Site, string] => [
    `no ${name}`,
    key(`${line}\n`, ''),
    reported(
      `${GUIDE}:2:1`,
      'frontmatter/missing-key',
      `no \`${name}\``,
      expected,
      `Add it, for instance \`${line}\`.`,
    ),
  ]),
  [
    'a value that doesn’t exist',
    key('fromWando: [redirect-uri]', 'fromWando: [redirect-url]'),
    reported(
      `${GUIDE}:13:13`,
      'frontmatter/wrong-value',
      '`fromWando[0]` is "redirect-url"',
      'one of redirect-uri, sign-in-address, scim-base-url, scim-token',
      'Write for instance `- redirect-uri`. Did you mean "redirect-uri"?',
    ),
  ],
  [
    'a value of the provider’s that Wando is to give',
    key('fromWando: [redirect-uri]', 'fromWando: [client-id]'),
    reported(
      `${GUIDE}:13:13`,
      'frontmatter/wrong-value',
      '`fromWando[0]` is "client-id"',
      'one of redirect-uri, sign-in-address, scim-base-url, scim-token',
      'Write for instance `- redirect-uri`.',
    ),
  ],
  [
    'a description that is too short',
    key(/description: .*/.exec(frontmatter)?.[0] ?? '', 'description: Okta.'),
    reported(
      `${GUIDE}:3:1`,
      'frontmatter/wrong-value',
      '`description` is "Okta."',
      'a sentence of 50 to 160 characters',
      'Write for instance `description: Let your people sign in to Wando with their Okta account.`.',
    ),
  ],
  [
    'a key that stands twice',
    key('duration: 25', 'duration: 25\nduration: 30'),
    reported(
      `${GUIDE}:7:1`,
      'frontmatter/syntax',
      'a key that stands twice',
      'YAML: one `key: value` a line, lists with `- `, the same indentation for siblings',
      'Fix the line; put a value that holds `: `, `#` or a quote into quotes.',
    ),
  ],
  [
    'a second colon in a line',
    key('title: Okta single sign-on', 'title: Okta: single sign-on'),
    reported(
      `${GUIDE}:2:8`,
      'frontmatter/syntax',
      'a second colon in a line, outside quotes',
      'YAML: one `key: value` a line, lists with `- `, the same indentation for siblings',
      'Fix the line; put a value that holds `: `, `#` or a quote into quotes.',
    ),
  ],
  [
    'no frontmatter at all',
    { frontmatter: '' },
    reported(
      `${GUIDE}:2:1`,
      'frontmatter/missing-key',
      'nothing',
      'the keys of a guide between two lines of `---`',
      'Add it, for instance `title: Okta single sign-on`.',
    ),
  ],
  [
    'a section that is missing',
    text('## Go back\n\nText.\n\n', ''),
    reported(
      `${GUIDE}:60:1`,
      'sections/missing',
      'no section “Go back”',
      `the sections ${titles}`,
      'Add `## Go back` before “When something goes wrong”, with its text.',
    ),
  ],
  [
    'a section without its proof',
    { body: swap(swap(body, '<HandOff />', 'Text.'), 'HandOff, ', '') },
    reported(
      `${GUIDE}:40:1`,
      'sections/incomplete',
      '“Hand off to Wando” without `<HandOff />`',
      '`<HandOff />`',
      'Add `<HandOff />` to the section.',
    ),
  ],
  [
    'sections in another order',
    text('## Switch it on\n\nText.\n\n## Go back', '## Go back\n\nText.\n\n## Switch it on'),
    reported(
      `${GUIDE}:60:1`,
      'sections/order',
      '“Switch it on” after “Go back”',
      `each once, in the order ${titles}`,
      'Move the section to its place.',
    ),
  ],
  [
    'an id that stands twice',
    text('id="sign-in"', 'id="add-redirect-uri"'),
    reported(
      `${GUIDE}:48:11`,
      'steps/duplicate-id',
      'the id "add-redirect-uri" of “Sign in”, which “Add the redirect URI” has already',
      'an id that stands once in the page',
      'Give the newer one an id of its own; the older one keeps its address.',
    ),
  ],
  [
    'an id that starts with a number',
    text('id="sign-in"', 'id="2-sign-in"'),
    reported(
      `${GUIDE}:48:11`,
      'steps/bad-id',
      'the id "2-sign-in"',
      'lower-case words with hyphens between, starting with a letter',
      'Write for instance `id="copy-client-id"`: say what is done, with no number of the step.',
    ),
  ],
  [
    'a component that isn’t imported',
    text('Problems, Sources', 'Sources'),
    reported(
      `${GUIDE}:66:1`,
      'mdx/not-imported',
      '<Problems>, which isn’t imported',
      'Problems in the import line under the frontmatter',
      "Write `import { Capabilities, HandOff, Problems, Sources, Step, Steps, Value } from '~/components';`.",
    ),
  ],
  [
    'a tag that isn’t closed',
    text('</Steps>\n\n## Hand', '\n\n## Hand'),
    reported(
      `${GUIDE}:30:1`,
      'mdx/syntax',
      'Expected a closing tag for `<Steps>` (30:1)',
      'MDX that can be read',
      'Close what is opened. Put `{`, `}` and `<` that are meant as text into code marks.',
    ),
  ],
  [
    'a problem whose step is gone',
    { problems: swap(problems, '#add-redirect-uri', '#add-redirect-url') },
    reported(
      'src/content/problems/okta.yaml:5:3',
      'problem/unknown-step',
      '`step` names "add-redirect-url", which sso/okta doesn’t have',
      'one of add-redirect-uri, sign-in',
      'Name the step that fixes the problem. Did you mean "add-redirect-uri"?',
    ),
  ],
  [
    'too few problems',
    { problems: [0, 1, 2, 3, 4].map(problem).join('') },
    reported(
      `${GUIDE}:1:1`,
      'problem/too-few',
      '5 problems for sso/okta',
      'at least 6',
      'Add entries with `step: sso/okta#…` to src/content/problems/okta.yaml.',
    ),
  ],
  [
    'a problem with neither code nor message',
    { problems: swap(problems, '  message: Message 0\n', '') },
    reported(
      'src/content/problems/okta.yaml:1:3',
      'problem/wrong-value',
      '`[0]` is {"id":"problem-a","cause":"A cause.","fix":"A fix.","step":"sso/okta#add-redi…',
      'a problem with id, code or message, cause, fix, step and source',
      'Write for instance `- id: redirect-uri-not-registered`.',
    ),
  ],
  [
    'a matrix cell without source',
    { provider: swap(provider, `licence: ${cell}`, 'licence: { answer: no, text: None. }') },
    reported(
      'src/content/providers/okta.yaml:12:3',
      'provider/missing-key',
      'no `capabilities.licence.source`',
      'a source with title, url and asOf',
      'Add it, for instance `{ title: Manage secrets, url: https://help.okta.com/…, asOf: 2026-08 }`.',
    ),
  ],
  [
    'a provider without icon',
    {
      files: [
        {
          path: 'src/content/providers/auth0.yaml',
          text: 'name: Auth0\naliases: []\norder: 4\ncapabilities: {}\n',
        },
        {
          path: 'src/content/docs/sso/auth0.mdx',
          text: '---\ntitle: Auth0 single sign-on\ncategory: sso\nprovider: auth0\ndraft: true\n---\n',
        },
      ],
    },
    reported(
      'src/content/providers/auth0.yaml:1:1',
      'provider/no-icon',
      'no icon auth0.svg',
      'an icon beside the provider’s file',
      'Add src/content/providers/auth0.svg, with a square view box.',
    ),
  ],
];

describe('diagnostics', () => {
  it('are none for a guide that is whole', () => {
    expect(diagnosticsOf({})).toBe('');
  });

  it.each(cases)('report of %s', (_name, site, expected) => {
    const blocks = diagnosticsOf(site).split('\n\n').slice(0, -1).join('\n\n');
    expect(blocks).toBe(expected);
  });

  it('are reported all at once, with their count', () => {
    const broken = key('duration: 25', 'duration: soon\nsidebar: 3');
    expect(diagnosticsOf(broken)).toMatch(/\n\n2 diagnostics in 1 file\.$/);
  });

  it('ask a draft for its place and its name only', () => {
    const draft = 'title: Okta\ncategory: sso\nprovider: okta\ndraft: true\n';
    expect(diagnosticsOf({ frontmatter: draft, body: 'Soon.', problems })).not.toContain('missing');
  });
});

/** Rules about keys: those of pages, providers, problems and questions. What parsing has found is reported here. */

import type { Document } from '../guides/document.ts';
import { PROVIDERS } from '../model/parse-sources.ts';
import { QUESTIONS_FILE } from '../questions/question.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import type { PathKey, YamlSource } from '../source/yaml-source.ts';
import type { Report } from '../source/rule.ts';
import type { LintContext, LintRule } from './rule.ts';

const always = { suppressible: false, appliesToDrafts: true } as const;
/** What parsing has reported under an id. */
export const parsedAs =
  (id: string) =>
  ({ parsed }: LintContext) =>
    parsed.filter((one) => one.rule === id);

/** Every list of ids in keys: of pages, and the sources that problems and capabilities name. */
function idLists({ documents }: LintContext) {
  const keys = ['sources', 'questions', 'fromWando', 'toWando'] as const;
  return documents.flatMap((document) =>
    keys.map((key) => ({ document, key, ids: document.keys?.[key] ?? [] })),
  );
}

const at = ({ file, frontmatter }: Document, path: readonly PathKey[]) => ({
  file,
  ...frontmatter.yaml.locationOf(path),
});

/** Ids of sources with where they are named: in guides, problems and capabilities. */
function namedSources({ documents, problems, providers }: LintContext) {
  const named = (
    file: string,
    yaml: YamlSource,
    provider: string,
    path: PathKey[],
    id: string,
  ) => ({
    provider,
    id,
    at: { file, ...yaml.locationOf(path) },
  });
  return [
    ...documents.flatMap(({ file, frontmatter: { yaml }, keys }) =>
      (keys?.sources ?? []).map((id, i) =>
        named(file, yaml, keys?.provider ?? '', ['sources', i], id),
      ),
    ),
    ...problems.flatMap(({ value, file, yaml }) =>
      value.map(({ provider, source }, i) => named(file, yaml, provider, [i, 'source'], source)),
    ),
    ...providers.flatMap(({ value: { id: provider, capabilities }, file, yaml }) =>
      Object.entries(capabilities).flatMap(([cell, one]) =>
        one ? [named(file, yaml, provider, ['capabilities', cell, 'source'], one.source)] : [],
      ),
    ),
  ];
}

function unknown(id: string, where: Omit<Report, 'found' | 'expected' | 'help'>, known: string[]) {
  const list = known.length > 12 ? `${known.slice(0, 12).join(', ')}, …` : known.join(', ');
  return {
    ...where,
    found: `the id "${id}"`,
    expected: `one of ${list}`,
    help: `Correct the id, or add what it names.${didYouMean(id, known)}`,
  };
}

export const keyRules: readonly LintRule[] = [
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
    ...always,
    id: 'keys/listed-twice',
    docs: 'A list names each thing once, and a provider has each source once.',
    bad: 'sources: [create-apps, ‸create-apps]',
    good: 'sources: [create-apps, manage-secrets]',
    cases: [
      [
        'questions: [secret-channel, bad-day-access]',
        'questions: [secret-channel, ‸secret-channel]',
      ],
      [
        'url: https://help.okta.com/oie/en-us/content/secrets.htm',
        '‸url: https://help.okta.com/oie/en-us/content/apps.htm',
      ],
    ],
    check: (context) => [
      ...idLists(context).flatMap(({ document, key, ids }) =>
        (ids as readonly string[]).flatMap((id, index) =>
          (ids as readonly string[]).indexOf(id) === index
            ? []
            : {
                ...at(document, [key, index]),
                found: `${id} a second time`,
                expected: 'each id once',
                help: 'Delete it.',
              },
        ),
      ),
      ...context.providers.flatMap(({ value: { sources = {} }, file, yaml }) => {
        const entries = Object.entries(sources);
        const first = new Map(entries.toReversed().map(([id, { url }]) => [url, id]));
        return entries.flatMap(([id, { url }]) =>
          first.get(url) === id
            ? []
            : {
                file,
                ...yaml.locationOf(['sources', id, 'url']),
                found: `the page of the source "${first.get(url) ?? ''}" a second time`,
                expected: 'each page once',
                help: `Delete this source, and cite "${first.get(url) ?? ''}" where it is cited.`,
              },
        );
      }),
    ],
  },
  {
    ...always,
    id: 'keys/unknown-id',
    docs: 'A source that is cited is among the provider’s `sources`; a question is in src/content/questions.yaml.',
    bad: 'questions: [secret-channel, ‸bad-day]',
    good: 'questions: [secret-channel, bad-day-access]',
    cases: [
      ['sources: [create-apps, manage-secrets]', 'sources: [create-apps, ‸manage-secret]'],
      ['source: manage-secrets', '‸source: manage-keys'],
    ],
    needs: [PROVIDERS, QUESTIONS_FILE],
    check: (context) => {
      const known = new Map(
        context.providers.map(({ value: { id, sources = {} } }) => [id, Object.keys(sources)]),
      );
      const questions = context.questions?.value.map(({ id }) => id) ?? [];
      return [
        ...namedSources(context).flatMap(({ provider, id, at }) => {
          const own = known.get(provider);
          return !own || own.includes(id) ? [] : unknown(id, at, own);
        }),
        ...context.documents.flatMap((document) =>
          (document.keys?.questions ?? []).flatMap((id, index) =>
            questions.includes(id)
              ? []
              : unknown(id, at(document, ['questions', index]), questions),
          ),
        ),
      ];
    },
  },
];

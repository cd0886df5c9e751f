/** Rules about ids in keys: each listed once, and each the name of something. */

import type { Document } from '../guides/document.ts';
import { PROVIDERS } from '../model/parse-sources.ts';
import { QUESTIONS_FILE } from '../questions/question.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import type { PathKey, YamlSource } from '../source/yaml-source.ts';
import type { Report } from '../source/rule.ts';
import { BINDING, type LintContext, type LintRule } from './rule.ts';

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
    ...BINDING,
    id: 'keys/listed-twice',
    docs: 'A list names each thing once, and a provider has each source once.',
    bad: 'sources: [create-apps, ‸create-apps]',
    good: 'sources: [create-apps, manage-secrets]',
    cases: [
      'questions: [secret-channel, bad-day-access] ⇒ questions: [secret-channel, ‸secret-channel]',
      'url: https://help.okta.com/oie/en-us/content/secrets.htm ⇒ ‸url: https://help.okta.com/oie/en-us/content/apps.htm',
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
    ...BINDING,
    id: 'keys/unknown-id',
    docs: 'A source that is cited is among the provider’s `sources`; a question is in src/content/questions.yaml.',
    bad: 'questions: [secret-channel, ‸bad-day]',
    good: 'questions: [secret-channel, bad-day-access]',
    cases: [
      'sources: [create-apps, manage-secrets] ⇒ sources: [create-apps, ‸manage-secret]',
      'source: manage-secrets ⇒ ‸source: manage-keys',
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

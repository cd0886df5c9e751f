/** Rules about providers. */

import { PROVIDERS } from '../model/parse-sources.ts';
import type { Provider } from '../providers/schema.ts';
import { capabilityIds } from '../providers/schema.ts';
import { categoryIds } from '../site.ts';
import type { Sourced } from '../source/source-file.ts';
import type { PathKey } from '../source/yaml-source.ts';
import { reportOn } from '../source/report-at.ts';
import { iconReports } from './icon.ts';
import { BINDING, type LintRule } from './rule.ts';

const PATH = 'M0 0h24v24z';

/** What a provider is called comes first, then its aliases, then what its guides cover. */
const COVERED = 2;

/** The names under which the finder knows a provider, for each kind of guide. */
function namesOf({ value, file, yaml }: Sourced<Provider>) {
  const { name, aliases, covers = {} } = value;
  const at = (path: readonly PathKey[]) => ({ file, ...yaml.locationOf(path) });
  const always = [
    { name, at: at(['name']), rank: 0 },
    ...aliases.map((alias, index) => ({ name: alias, at: at(['aliases', index]), rank: 1 })),
  ];
  return categoryIds.flatMap((kind) => [
    ...always.map((own) => ({ ...own, kind })),
    ...(covers[kind] ?? []).map((covered, index) => ({
      name: covered,
      at: at(['covers', kind, index]),
      kind,
      rank: COVERED,
    })),
  ]);
}

export const providerRules: readonly LintRule[] = [
  {
    id: 'provider/no-capability',
    docs: 'The provider of a published guide has a cell for each column of the capability matrix.',
    bad: '‸capabilities:\n  scim-users:',
    good: 'capabilities:\n  sso-oidc:\n    answer: yes\n    text: It works with the **Web Application** type.\n    source: create-apps\n  scim-users:',
    ...BINDING,
    check: ({ guides, providers }) => {
      const published = new Set(guides.map(({ value }) => value.provider));
      return providers
        .filter(({ value: { id } }) => published.has(id))
        .flatMap(({ value: { name, capabilities }, file, yaml }) =>
          capabilityIds
            .filter((id) => !capabilities[id])
            .map((id) => ({
              file,
              ...yaml.locationOf(['capabilities']),
              found: `no cell \`${id}\`, and ${name} has a published guide`,
              expected: `a cell for each of ${capabilityIds.join(', ')}`,
              help: `Add \`${id}:\` with answer, text and source. When nobody can confirm it, the answer is \`ask\`.`,
            })),
        );
    },
  },
  {
    id: 'provider/icon',
    docs: 'A provider has an icon beside its file: a square SVG of at most 20 kB that loads nothing and runs nothing.',
    bad: `<svg xmlns="http://www.w3.org/2000/svg" ‸viewBox="0 0 300 80"><path d="${PATH}"/></svg>`,
    good: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="${PATH}"/></svg>`,
    cases: [
      ' ⇒ src/content/providers/ping.yaml',
      '<path d="M0 0h24v24z"/></svg> ⇒ ‸<script>alert(1)</script></svg>',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"> ⇒ ‸<svg xmlns="http://www.w3.org/2000/svg">',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox ⇒ ‸<svg viewBox',
      'viewBox="0 0 24 24" ⇒ ‸viewBox=""',
    ],
    ...BINDING,
    check: ({ files, providers, icons }) => {
      const drawn = new Set(icons);
      return [
        ...providers
          .filter(({ file }) => !drawn.has(file.replace(/\.yaml$/, '.svg')))
          .map(({ value, file }) =>
            reportOn(file, {
              found: `no icon ${value.id}.svg`,
              expected: 'an icon beside the provider’s file',
              help: `Add ${file.replace(/\.yaml$/, '.svg')}, with a square view box.`,
            }),
          ),
        ...files
          .filter(
            ({ path, isTooLarge }) =>
              path.startsWith(PROVIDERS) && path.endsWith('.svg') && !isTooLarge,
          )
          .flatMap(({ path, text }) => iconReports(path, text)),
      ];
    },
  },
  {
    id: 'provider/name-twice',
    docs: 'A name belongs to one provider for each kind of guide: the finder sends it to one guide.',
    bad: 'aliases: [Okta WIC, ‸Auth0]',
    good: 'aliases: [Okta WIC]',
    cases: [
      'aliases: [Auth0 by Okta]\ncovers: { sso: [Lock Gate] } ⇒ aliases: [Auth0 by Okta]\ncovers: { sso: [‸Okta] }',
    ],
    ...BINDING,
    needs: [PROVIDERS],
    check: ({ providers, documents }) => {
      const guided = new Set(
        documents.map(({ id, keys }) => `${id.split('/')[0] ?? ''} ${keys?.provider ?? ''}`),
      );
      const first = new Map<string, string>();
      const reported = new Set<string>();
      const all = providers.flatMap((provider) =>
        namesOf(provider).map((own) => ({ ...own, id: provider.value.id })),
      );
      return all
        .toSorted((a, b) => a.rank - b.rank)
        .flatMap(({ name, kind, id, rank, at }) => {
          const key = `${kind} ${name.toLowerCase()}`;
          const other = first.get(key);
          // A guide may cover a product whose own provider has no guide of that kind.
          const isFree =
            other === undefined || (rank === COVERED && !guided.has(`${kind} ${other}`));
          const place = `${at.file}:${String(at.line)}:${String(at.column)}`;
          if (other === undefined) first.set(key, id);
          if (isFree || reported.has(place)) return [];
          reported.add(place);
          return {
            ...at,
            found: `the name “${name}”, which ${other} has already`,
            expected: 'names that one provider has',
            help: 'Keep it where readers expect it, and delete it here.',
          };
        });
    },
  },
];

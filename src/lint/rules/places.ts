/** Files and what they say of themselves: a guide's folder and name, a provider's icon and file. */

import type { Rule } from '../rule.ts';

/** A guide stands at `category/provider.mdx`; a provider has an icon; a problem file has a provider. */
export const checkPlaces: Rule = ({ documents, providers, providerIds, problems, icons }) => {
  const [known, drawn] = [new Set(providerIds), new Set(icons)];
  return [
    ...documents.flatMap(({ id, keys, file, frontmatter, isGuide }) =>
      (['category', 'provider'] as const).flatMap((key) => {
        const value = keys?.[key];
        const parts = id.split('/');
        if (!isGuide || value === undefined || parts[key === 'category' ? 0 : 1] === value)
          return [];
        const location = `${keys?.category ?? ''}/${keys?.provider ?? ''}.mdx`;
        return [
          {
            rule: `frontmatter/${key}-is-not-the-path`,
            file,
            ...frontmatter.yaml.locationOf([key]),
            found: `\`${key}\` is "${value}", the file is ${id}.mdx`,
            expected: 'a guide at category/provider.mdx',
            help: `Move the file to ${location}, or correct \`${key}\`.`,
          },
        ];
      }),
    ),
    ...providers
      .filter(({ file }) => !drawn.has(file.replace(/\.yaml$/, '.svg')))
      .map(({ value, file }) => ({
        rule: 'provider/no-icon',
        file,
        line: 1,
        column: 1,
        found: `no icon ${value.id}.svg`,
        expected: 'an icon beside the provider’s file',
        help: `Add ${file.replace(/\.yaml$/, '.svg')}, with a square view box.`,
      })),
    ...problems
      .filter(({ file }) => !known.has(nameOf(file)))
      .map(({ file }) => ({
        rule: 'problem/unknown-provider',
        file,
        line: 1,
        column: 1,
        found: `problems of "${nameOf(file)}"`,
        expected: `a provider of the registry: ${providerIds.join(', ')}`,
        help: 'Give the file the name of the provider, or add the provider.',
      })),
  ];
};

function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

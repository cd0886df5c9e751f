/** Rules about pages as a whole: their place, their titles and headings. */

import type { Document } from '../guides/document.ts';
import { slugOf } from '../source/mdx.ts';
import { textOf } from '../source/mdx-node.ts';
import { nodesOf } from '../source/nodes.ts';
import { reportAt } from '../source/report-at.ts';
import { BINDING, SUPPRESSIBLE, type LintRule } from './rule.ts';

const titleKeys = ['title', 'description'] as const;
export const pageRules: readonly LintRule[] = [
  {
    id: 'frontmatter/category',
    docs: '`category` is the folder that the guide is in.',
    bad: '‸category: scim\nprovider: okta\nduration: 25',
    good: 'category: sso\nprovider: okta\nduration: 25',
    ...BINDING,
    check: ({ documents }) =>
      documents.flatMap(({ id, isGuide, keys, file, frontmatter }) => {
        const [folder = ''] = id.split('/');
        if (!isGuide || keys?.category === undefined || keys.category === folder) return [];
        return {
          file,
          ...frontmatter.yaml.locationOf(['category']),
          found: `\`category\` is "${keys.category}", the folder is ${folder}/`,
          expected: 'the name of the folder',
          help: `Write \`category: ${folder}\`, or move the file.`,
        };
      }),
  },
  {
    id: 'frontmatter/repeated',
    docs: 'No two pages have the same title or the same description.',
    bad: '‸title: Okta SCIM provisioning\ndescription: Connect',
    good: 'title: Okta single sign-on\ndescription: Connect',
    cases: [
      'description: Connect Okta to Wando, so that your people sign in with their work account. For Okta administrators. ⇒ ‸description: Let Okta create, update, and deactivate people in Wando over SCIM 2.0. For administrators of an Okta org.',
    ],
    ...BINDING,
    check: ({ documents }) => titleKeys.flatMap((key) => repeated(documents, key)),
  },
  {
    id: 'headings/level',
    docs: 'A guide has second-level headings only; another page goes down one level at a time.',
    bad: '‸### A detail',
    good: '**A detail.** It is in bold.',
    cases: ['### In Okta ⇒ ‸#### In Okta', '## Issuer ⇒ ‸# Issuer'],
    ...SUPPRESSIBLE,
    check: ({ documents }) =>
      documents.flatMap((document) => {
        // The page's title is the first level.
        let last = 1;
        return nodesOf(document.body.nodes, 'heading').flatMap(({ node, start }) => {
          if (node.type !== 'heading') return [];
          const lowest = document.isGuide ? 2 : Math.min(last + 1, 4);
          last = node.depth;
          if (node.depth >= 2 && node.depth <= lowest) return [];
          const title = textOf(node);
          return reportAt(document, start, {
            found: `“${title}” on level ${String(node.depth)}`,
            expected: document.isGuide
              ? 'second-level headings only'
              : `level 2 to ${String(lowest)}`,
            help: document.isGuide
              ? 'Write it as a step, or as a bold word at the start of a paragraph.'
              : `Write \`${'#'.repeat(lowest)} ${title}\`. The page’s title is level 1.`,
          });
        });
      }),
  },
  {
    id: 'headings/repeated',
    docs: 'A heading is in a page once, because its words make its address.',
    bad: '‸## Client ID\n\nThe address of the provider.',
    good: '## Issuer\n\nThe address of the provider.',
    ...BINDING,
    check: ({ documents }) =>
      documents
        // A guide's sections have a rule of their own.
        .filter(({ isGuide }) => !isGuide)
        .flatMap((document) => {
          const taken = new Set<string>();
          return nodesOf(document.body.nodes, 'heading').flatMap(({ node, start }) => {
            const title = textOf(node);
            if (!taken.has(slugOf(title))) {
              taken.add(slugOf(title));
              return [];
            }
            return reportAt(document, start, {
              found: `“${title}” a second time`,
              expected: 'a heading of its own: its words make its address',
              help: 'Word the newer one differently.',
            });
          });
        }),
  },
];

function repeated(documents: readonly Document[], key: (typeof titleKeys)[number]) {
  const first = new Map<string, string>();
  return documents.flatMap(({ keys, file, frontmatter }) => {
    const value = keys?.[key];
    const other = value === undefined ? undefined : first.get(value);
    if (value !== undefined && other === undefined) first.set(value, file);
    if (other === undefined) return [];
    return {
      file,
      ...frontmatter.yaml.locationOf([key]),
      found: `the ${key} of ${other}`,
      expected: `a ${key} that no other page has`,
      help: 'Say what this page has that the other one hasn’t.',
    };
  });
}

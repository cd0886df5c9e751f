/** Rules about the import line: it names each component that the page uses. `--fix` writes it. */

import type { Document } from '../guides/document.ts';
import { componentOf } from '../guides/vocabulary.ts';
import type { Fix } from '../source/diagnostic.ts';
import { elementsOf, nodesOf } from '../source/nodes.ts';
import { reportAt } from '../source/report-at.ts';
import { BINDING, type LintRule } from './rule.ts';

const IMPORT = /^import\s*\{([^}]*)\}\s*from\s*(['"])~\/components\2\s*;?\s*$/;

/** The statements of a page, each a line: imports and exports, with where each begins. */
function statements({ body, text }: Document) {
  return nodesOf(body.nodes, 'mdxjsEsm').flatMap(({ start, end }) => {
    const source = text.slice(start, end);
    if (IMPORT.test(source)) return [{ source: source.trimEnd(), start }];
    let at = start;
    return source.split('\n').flatMap((line) => {
      const own = { source: line.trimEnd(), start: at };
      at += line.length + 1;
      return line.trim() === '' ? [] : [own];
    });
  });
}

function componentsOf({ body }: Document) {
  return elementsOf(body.nodes).filter(({ node }) => componentOf(node.name ?? '') !== undefined);
}

export const importRules: readonly LintRule[] = [
  {
    id: 'mdx/other-import',
    docs: 'A page imports from `~/components` and from nowhere else, and exports nothing.',
    bad: "import { Overview } from '~/components';\n‸import fs from 'node:fs';",
    good: "import { Overview } from '~/components';",
    cases: [
      "import { Overview } from '~/components'; ⇒ ‸import Tabs from './Tabs.astro';\nimport { Overview } from '~/components';",
      "import { Overview } from '~/components'; ⇒ ‸export const a = 1;\nimport { Overview } from '~/components';",
    ],
    ...BINDING,
    check: ({ documents }) =>
      documents.flatMap((document) =>
        statements(document)
          .filter(({ source }) => !IMPORT.test(source))
          .slice(0, 1)
          .map(({ source, start }) =>
            reportAt(document, start, {
              found: `\`${source.slice(0, 80)}\``,
              expected: 'an import from `~/components`, and nothing else',
              help: 'Delete the line; `npm run check -- --fix` writes the import line.',
            }),
          ),
      ),
  },
  {
    id: 'mdx/not-imported',
    docs: 'Each component that the page uses is in the import line.',
    bad: "import { StepFinder } from '~/components';\n\nPick your identity provider. Terms are in the [glossary](/glossary/).\n\n‸<Overview />",
    good: "import { Overview } from '~/components';\n\nPick your identity provider. Terms are in the [glossary](/glossary/).\n\n<Overview />",
    ...BINDING,
    check: ({ documents }) =>
      documents.flatMap((document) => {
        const lines = statements(document);
        if (document.fault || lines.some(({ source }) => !IMPORT.test(source))) return [];
        const imported = new Set(lines.flatMap(({ source }) => namesOf(source)));
        const used = componentsOf(document);
        const missing = used.find(({ node }) => !imported.has(node.name ?? ''));
        if (!missing) return [];
        const wanted = [...new Set(used.map(({ node }) => node.name ?? ''))].sort();
        const line = `import { ${wanted.join(', ')} } from '~/components';`;
        return reportAt(
          document,
          missing.start,
          {
            found: `<${missing.node.name ?? ''}>, which isn’t imported`,
            expected: 'each component in the import line under the frontmatter',
            help: 'Run `npm run check -- --fix`: it writes the line.',
          },
          lines.length > 1 ? undefined : fixFor(document, lines[0], line),
        );
      }),
  },
];

function namesOf(source: string): string[] {
  const list = IMPORT.exec(source.trim())?.[1] ?? '';
  return list.split(',').map((name) => name.trim());
}

/** The import line as it should be, in place of the one there is, or under the frontmatter. */
function fixFor(
  { body }: Document,
  own: { start: number; source: string } | undefined,
  line: string,
) {
  if (own) return { start: own.start, end: own.start + own.source.length, text: line };
  const [keys] = nodesOf(body.nodes, 'yaml');
  const fix: Fix | undefined = keys && { start: keys.end, end: keys.end, text: `\n${line}\n` };
  return fix;
}

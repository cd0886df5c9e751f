/** The import line: each component that the page uses, once, in alphabetical order, and nothing else. */

import { vocabulary } from '../../guides/vocabulary.ts';
import type { Document } from '../../guides/document.ts';
import type { Diagnostic, Fix } from '../../source/diagnostic.ts';
import { elementsOf } from '../../source/nodes.ts';
import { diagnosticAt } from '../../source/diagnostic-at.ts';
import type { Rule } from '../rule.ts';

const IMPORT = /^import\s*\{([^}]*)\}\s*from\s*(['"])~\/components\2\s*;?\s*$/;

/** Every component is imported from `~/components`, and nothing is from elsewhere. */
export const checkVocabulary: Rule = ({ documents }) => documents.flatMap(checkDocument);

function checkDocument(document: Document): Diagnostic[] {
  // The parser's own diagnostic says more of a broken import line.
  if (document.fault) return [];
  const lines = document.body.nodes.filter(({ node }) => node.type === 'mdxjsEsm');
  const read = lines.map((placed) => {
    const source = document.text.slice(placed.start, placed.end);
    return { ...placed, source: source.trimEnd(), names: namesOf(source) };
  });
  const used = elementsOf(document.body.nodes)
    .map(({ node, start }) => ({ name: node.name ?? '', start }))
    .filter(({ name }) => vocabulary.includes(name));
  const wanted = [...new Set(used.map(({ name }) => name))].sort();
  const line = `import { ${wanted.join(', ')} } from '~/components';`;
  const strange = read
    .filter(({ names }) => names === undefined)
    .map(({ start, source }) =>
      diagnosticAt(document, 'mdx/other-import', start, {
        found: `\`${source.split('\n')[0] ?? ''}\``,
        expected: 'an import from `~/components`, and nothing else',
        help: "Delete the line; components are imported as `import { Step, Steps } from '~/components';`.",
      }),
    );
  if (strange.length > 0) return strange;
  const own = read[0];
  const fix = fixFor(document, own, wanted.length === 0 ? '' : line);
  const imported = read.flatMap(({ names }) => names ?? []);
  const missing = used.filter(({ name }) => !imported.includes(name));
  const first = missing.filter(({ name }, i) => missing.findIndex((m) => m.name === name) === i);
  if (first.length > 0) {
    return first.map(({ name, start }) =>
      diagnosticAt(
        document,
        'mdx/not-imported',
        start,
        {
          found: `<${name}>, which isn’t imported`,
          expected: `${name} in the import line under the frontmatter`,
          help: `Write \`${line}\`.`,
        },
        read.length > 1 ? undefined : fix,
      ),
    );
  }
  if (!own || (read.length === 1 && imported.join() === wanted.join())) return [];
  const unused = imported.filter((name) => !wanted.includes(name));
  return [
    diagnosticAt(
      document,
      'mdx/import-not-tidy',
      own.start,
      {
        found:
          unused.length > 0
            ? `${unused.join(', ')} in the import line, and nowhere else`
            : 'an import line that isn’t in alphabetical order, or names something twice',
        expected: wanted.length === 0 ? 'no import line' : `\`${line}\``,
        help: wanted.length === 0 ? 'Delete the line.' : 'Write the line like that.',
      },
      read.length > 1 ? undefined : fix,
    ),
  ];
}

function namesOf(source: string): string[] | undefined {
  const list = IMPORT.exec(source.trim())?.[1];
  return list?.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
}

/** The import line as it should be, in place of the one there is, or under the frontmatter. */
function fixFor(
  { body }: Document,
  own: { start: number; source: string } | undefined,
  line: string,
): Fix | undefined {
  if (own) return { start: own.start, end: own.start + own.source.length, text: line };
  const keys = body.nodes.find(({ node }) => node.type === 'yaml');
  return keys && { start: keys.end, end: keys.end, text: `\n${line}\n` };
}

/** Files: endings that the site reads, places and names that make good addresses, plain line ends. */

import type { SourceFile } from '../../source/source-file.ts';
import { isGuideId } from '../../guides/guide.ts';
import { categoryIds } from '../../site.ts';
import { didYouMean } from '../../source/did-you-mean.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { locationsIn } from '../../source/source-location.ts';
import type { RuleId } from '../../checks/rule-table.ts';
import { diagnosticAt, type DiagnosticText } from '../../source/diagnostic-at.ts';
import type { Rule } from '../rule.ts';

const CONTENT = /^src\/content\/(docs|providers|problems)\/(.*)\.([^./]+)$/;
const ENDINGS = { docs: 'mdx', providers: 'yaml', problems: 'yaml' } as const;
/** What may stand there besides: icons, and images. */
const OTHERS = /^(svg|png|jpe?g|webp|avif|gif)$/;
/** What a page or data may have been saved as. */
const NEAR_ENDINGS = /^(?:mdx?|markdown|ya?ml|json|txt)$/i;
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Every file has an ending and a name that the site reads, and stands where the site looks. */
export const checkFiles: Rule = ({ files }) =>
  files.flatMap((file) => [...checkPath(file), ...checkLines(file)]);

function checkPath({ path }: SourceFile): Diagnostic[] {
  const [, kind, name = '', ending = ''] = CONTENT.exec(path) ?? [];
  if (kind === undefined) return [];
  const say = (rule: RuleId, words: DiagnosticText) => [
    { rule, file: path, line: 1, column: 1, ...words },
  ];
  const wanted = ENDINGS[kind as keyof typeof ENDINGS];
  if (ending !== wanted) {
    if (OTHERS.test(ending)) return [];
    return say('files/wrong-ending', {
      found: `a file that ends in .${ending}, which nobody reads`,
      expected: `.${wanted}`,
      help: NEAR_ENDINGS.test(ending)
        ? `Rename the file to ${name.replace(/^.*\//, '')}.${wanted}.`
        : 'Delete the file, or move it out of src/content.',
    });
  }
  const parts = name.split('/');
  const bad = parts.find((part) => !NAME.test(part));
  if (bad !== undefined) {
    const good = bad.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return say('files/bad-name', {
      found: `the name “${bad}”`,
      expected: 'lower-case letters, digits, and hyphens between words',
      help: `Rename it to ${good}. Once published, a name stays.`,
    });
  }
  if (parts.length === (kind === 'docs' && isGuideId(name) ? 2 : 1)) return [];
  const folder = parts[0] ?? '';
  return say('files/wrong-place', {
    found: `a file in ${parts.slice(0, -1).join('/')}/`,
    expected:
      kind === 'docs'
        ? `a guide in ${categoryIds.join('/ or ')}/, any other page directly in docs/`
        : `a file directly in src/content/${kind}/`,
    help: `Move the file.${didYouMean(folder, categoryIds)}`,
  });
}

function checkLines({ path, text }: SourceFile): Diagnostic[] {
  if (!/\.(mdx|yaml)$/.test(path)) return [];
  const at = { file: path, locationAt: locationsIn(text) };
  const crlf = text.indexOf('\r\n');
  if (crlf !== -1) {
    const words = {
      found: 'line ends of Windows',
      expected: 'line ends as on Linux and macOS',
      help: 'Run `npm run check -- --fix`, and set your editor to LF.',
    };
    const fix = { start: 0, end: text.length, text: text.replaceAll('\r\n', '\n') };
    return [diagnosticAt(at, 'files/windows-line-ends', crlf, words, fix)];
  }
  const spaces = [...text.matchAll(/[ \t]+$/gm)].map(({ index, 0: { length } }) =>
    diagnosticAt(
      at,
      'files/trailing-space',
      index,
      {
        found: `${String(length)} spaces at the end of the line`,
        expected: 'a line that ends with its last word',
        help: 'Delete them.',
      },
      { start: index, end: index + length, text: '' },
    ),
  );
  // YAML's own parser reports of tabs in YAML.
  const keysEnd = path.endsWith('.mdx') ? text.indexOf('\n---', 1) : text.length;
  const tabs = [...text.matchAll(/^ *\t(?=.*\S)/gm)].filter(({ index }) => index > keysEnd);
  return [
    ...spaces,
    ...tabs.map(({ index }) =>
      diagnosticAt(at, 'files/tab', index, {
        found: 'a tab at the start of the line',
        expected: 'spaces',
        help: 'Replace the tab by two spaces for each level of a list.',
      }),
    ),
  ];
}

/** Suppressions: a block may break a rule when the line before gives a reason. */

import type { SourceFile } from '../source/source-file.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { ruleIds, ruleOf } from './rules.ts';

/** How many words a reason has at least. */
const REASON_WORDS = 4;

/** `{/* lint-disable words/avoid: the reason *\/}` in MDX, `# lint-disable words/avoid: the reason` in YAML. */
const DISABLE = /^\s*(?:\{\/\*\s*lint-disable\b(.*?)\*\/\}|#\s*lint-disable\b(.*))\s*$/;

interface Suppression {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly reason: string;
  /** The lines that it speaks of, the first and the last: the next block that is no suppression. */
  readonly from: number;
  readonly to: number;
}

/**
 * Takes away what is suppressed, and adds what is wrong with the suppressions themselves.
 *
 * @param isJudged whether a rule was run at all; suppressions from others are neither needed nor needless
 */
export function withSuppressions(
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
  isJudged: (rule: string) => boolean,
): Diagnostic[] {
  const suppressions = files.flatMap(suppressionsIn);
  if (suppressions.length === 0) return [...diagnostics];
  const fits = (suppression: Suppression, { file, line, rule }: Diagnostic) =>
    suppression.file === file &&
    suppression.rule === rule &&
    suppression.from <= line &&
    line <= suppression.to;
  const sound = suppressions.filter((suppression) => faultOf(suppression) === undefined);
  const faults = suppressions.flatMap((suppression) => {
    const fault = faultOf(suppression) ?? needlessness(suppression);
    return fault ? [{ ...fault, file: suppression.file, line: suppression.line, column: 1 }] : [];
  });
  return [
    ...diagnostics.filter(
      (diagnostic) => !sound.some((suppression) => fits(suppression, diagnostic)),
    ),
    ...faults,
  ];

  function needlessness(suppression: Suppression) {
    if (
      !isJudged(suppression.rule) ||
      diagnostics.some((diagnostic) => fits(suppression, diagnostic))
    )
      return undefined;
    return {
      rule: 'suppression/not-needed',
      found: `a suppression of ${suppression.rule}, which nothing in the next block breaks`,
      expected: 'a suppression right before the block that breaks the rule',
      help: 'Delete the suppression.',
    };
  }
}

function faultOf({ rule, reason }: Suppression) {
  const facts = ruleOf(rule);
  const id = 'suppression/not-valid';
  if (!facts) {
    return {
      rule: id,
      found: `a suppression of “${rule}”`,
      expected: 'the id of a rule, as the diagnostic shows it',
      help: `Correct the id.${didYouMean(rule, ruleIds)}`,
    };
  }
  if (!facts.suppressible) {
    return {
      rule: id,
      found: `a suppression of ${rule}`,
      expected:
        'a text that keeps the rule: without, the site can’t be built, a link breaks, or a secret gets out',
      help: 'Fix the line, and delete the suppression.',
    };
  }
  if (reason.split(/\s+/).filter(Boolean).length >= REASON_WORDS) return undefined;
  return {
    rule: id,
    found: reason === '' ? 'a suppression without a reason' : `the reason “${reason}”`,
    expected: `a reason of at least ${String(REASON_WORDS)} words`,
    help: `Write \`lint-disable ${rule}: why this can’t keep the rule\`.`,
  };
}

function suppressionsIn({ path, text }: SourceFile): Suppression[] {
  if (!/\.(?:mdx|yaml)$/.test(path) || !text.includes('lint-disable')) return [];
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const [whole, inMdx, inYaml] = DISABLE.exec(line) ?? [];
    if (whole === undefined) return [];
    const [, rule = '', reason = ''] =
      /^\s*([^\s:]*):?\s*(.*?)\s*$/.exec(inMdx ?? inYaml ?? '') ?? [];
    const next = lines.findIndex(
      (other, at) => at > index && other.trim() !== '' && !DISABLE.test(other),
    );
    const from = next === -1 ? lines.length - 1 : next;
    const last = inMdx === undefined ? endOfEntry(lines, from) : endOfBlock(lines, from);
    return [{ file: path, line: index + 1, rule, reason, from: from + 1, to: last + 1 }];
  });
}

/** The last line of a paragraph, a table or a code block: the one before an empty line outside of code. */
function endOfBlock(lines: readonly string[], from: number): number {
  let fence: string | undefined;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]?.trim() ?? '';
    const marks = /^(?:`{3,}|~{3,})/.exec(line)?.[0];
    if (fence === undefined) fence = marks;
    else if (line === marks && marks.startsWith(fence)) fence = undefined;
    if (fence === undefined && line === '') return at - 1;
  }
  return lines.length - 1;
}

/** The last line of an entry in YAML: the one before a line that is indented as little, or less. */
function endOfEntry(lines: readonly string[], from: number): number {
  const indentation = (line = '') => line.search(/\S/);
  const next = lines.findIndex((line, at) => {
    return at > from && line.trim() !== '' && indentation(line) <= indentation(lines[from]);
  });
  return (next === -1 ? lines.length : next) - 1;
}

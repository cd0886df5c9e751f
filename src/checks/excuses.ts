/** Excuses: a block may break a rule when the line before gives a reason. */

import type { SourceFile } from './content.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import type { Finding } from '../source/diagnostic.ts';
import { ruleIds, ruleOf, type RuleId } from './rule-table.ts';
import type { Words } from '../source/diagnostic-at.ts';

/** How many words a reason has at least. */
const REASON_WORDS = 4;

/** `{/* excuse words/click: the reason *\/}` in MDX, `# excuse words/click: the reason` in YAML. */
const EXCUSE = /^\s*(?:\{\/\*\s*excuse\b(.*?)\*\/\}|#\s*excuse\b(.*))\s*$/;

interface Excuse {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly reason: string;
  /** The lines that it speaks of, the first and the last: the next block that is no excuse. */
  readonly from: number;
  readonly to: number;
}

/**
 * Takes away what is excused, and adds what is wrong with the excuses themselves.
 *
 * @param isJudged whether a rule was run at all; excuses from others are neither needed nor needless
 */
export function withExcuses(
  findings: readonly Finding[],
  files: readonly SourceFile[],
  isJudged: (rule: string) => boolean,
): Finding[] {
  const excuses = files.flatMap(excusesIn);
  const fits = (excuse: Excuse, { file, line, rule }: Finding) =>
    excuse.file === file && excuse.rule === rule && excuse.from <= line && line <= excuse.to;
  const sound = excuses.filter((excuse) => faultOf(excuse) === undefined);
  const faults = excuses.flatMap((excuse) => {
    const fault = faultOf(excuse) ?? needlessness(excuse);
    return fault ? [{ ...fault, file: excuse.file, line: excuse.line, column: 1 }] : [];
  });
  return [
    ...findings.filter((finding) => !sound.some((excuse) => fits(excuse, finding))),
    ...faults,
  ];

  function needlessness(excuse: Excuse) {
    if (!isJudged(excuse.rule) || findings.some((finding) => fits(excuse, finding)))
      return undefined;
    return say('excuse/not-needed', {
      found: `an excuse from ${excuse.rule}, which nothing in the next block breaks`,
      expected: 'an excuse right before the block that breaks the rule',
      mend: 'Delete the excuse.',
    });
  }
}

function say(rule: RuleId, words: Words) {
  return { rule, ...words };
}

function faultOf({ rule, reason }: Excuse) {
  const row = ruleOf(rule);
  if (!row) {
    return say('excuse/unknown-rule', {
      found: `an excuse from “${rule}”`,
      expected: 'the id of a rule, as the finding shows it',
      mend: `Correct the id.${didYouMean(rule, ruleIds)}`,
    });
  }
  if (row.kind === 'binding') {
    return say('excuse/not-allowed', {
      found: `an excuse from ${rule}`,
      expected:
        'a text that keeps the rule: without, the site can’t be built, a link breaks, or a secret gets out',
      mend: 'Mend the line, and delete the excuse.',
    });
  }
  if (reason.split(/\s+/).filter(Boolean).length >= REASON_WORDS) return undefined;
  return say('excuse/no-reason', {
    found: reason === '' ? 'an excuse without a reason' : `the reason “${reason}”`,
    expected: `a reason of at least ${String(REASON_WORDS)} words`,
    mend: `Write \`excuse ${rule}: why this can’t keep the rule\`.`,
  });
}

function excusesIn({ path, text }: SourceFile): Excuse[] {
  if (!/\.(?:mdx|yaml)$/.test(path) || !text.includes('excuse')) return [];
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const [whole, inMdx, inYaml] = EXCUSE.exec(line) ?? [];
    if (whole === undefined) return [];
    const [, rule = '', reason = ''] =
      /^\s*([^\s:]*):?\s*(.*?)\s*$/.exec(inMdx ?? inYaml ?? '') ?? [];
    const next = lines.findIndex(
      (other, at) => at > index && other.trim() !== '' && !EXCUSE.test(other),
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

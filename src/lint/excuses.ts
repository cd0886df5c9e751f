/** Excuses: a line may break a rule when the line before gives a reason. */

import type { SourceFile } from '../guides/content.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Finding } from './finding.ts';
import { ruleIds, ruleOf, type RuleId } from './rule-table.ts';
import type { Words } from './tell.ts';

/** How many words a reason has at least. */
const REASON_WORDS = 4;

/** `{/* excuse words/click: the reason *\/}` in MDX, `# excuse words/click: the reason` in YAML. */
const EXCUSE = /^\s*(?:\{\/\*\s*excuse\b(.*?)\*\/\}|#\s*excuse\b(.*))\s*$/;

interface Excuse {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly reason: string;
  /** The line that it speaks of: the next one that holds something else. */
  readonly of: number;
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
    excuse.file === file && excuse.of === line && excuse.rule === rule;
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
      found: `an excuse from ${excuse.rule}, which the next line keeps`,
      expected: 'an excuse before a line that breaks the rule',
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
      expected: 'a line that keeps the rule: the site can’t be built, or a link breaks, without',
      mend: 'Mend the line, and delete the excuse.',
    });
  }
  if (reason.split(/\s+/).filter(Boolean).length >= REASON_WORDS) return undefined;
  return say('excuse/no-reason', {
    found: reason === '' ? 'an excuse without a reason' : `the reason “${reason}”`,
    expected: `a reason of at least ${String(REASON_WORDS)} words`,
    mend: `Write \`excuse ${rule}: why this line can’t keep the rule\`.`,
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
    const rest = lines.slice(index + 1);
    const next = rest.findIndex((other) => other.trim() !== '' && !EXCUSE.test(other));
    const of = next === -1 ? lines.length : index + next + 2;
    return [{ file: path, line: index + 1, rule, reason, of }];
  });
}

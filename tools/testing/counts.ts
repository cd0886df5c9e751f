/** How many passed and failed, from a part's exit code and its JSON report. */

/** Passed and failed tests or checks. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Whose JSON report it is. */
export type ReportKind = 'vitest' | 'playwright';

/** What a part came to, with a reason where the counts alone don't explain it. */
export interface Verdict extends Counts {
  readonly reason?: string;
}

/** Vitest's JSON report, as far as it is read. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** One per file; a file that can't be loaded has failed and holds no test. */
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: unknown[];
  }[];
}

/** Playwright's JSON report, as far as it is read. */
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
  /** Faults outside of tests: a file that can't be loaded, a set-up that failed. */
  readonly errors: readonly unknown[];
}

/** Reads the counts out of a parsed JSON report. */
export function countsFrom(kind: ReportKind, report: unknown): Counts {
  if (kind === 'vitest') {
    const { numPassedTests, numFailedTests, testResults } = report as VitestReport;
    const unloaded = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
  }
  const { stats, errors } = report as PlaywrightReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** A part without tests of its own counts as one. */
export function verdictOfCheck(exitCode: number): Verdict {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A test run counts its tests. It has failed, too, when it ran none, or when it ended badly though no
 * test failed.
 *
 * @param counts undefined when the run left no report
 */
export function verdictOfTests(exitCode: number, counts: Counts | undefined): Verdict {
  if (counts === undefined) return { passed: 0, failed: 1, reason: 'It left no report.' };
  if (counts.passed + counts.failed === 0)
    return { ...counts, failed: 1, reason: 'It ran no test.' };
  if (exitCode === 0 || counts.failed > 0) return counts;
  return { ...counts, failed: 1, reason: `It ended with exit code ${String(exitCode)}.` };
}

/** The last line of `npm test`. */
export function totalLine(verdicts: readonly Counts[]): string {
  const sum = (pick: (counts: Counts) => number) =>
    String(verdicts.reduce((total, counts) => total + pick(counts), 0));
  return `${sum((counts) => counts.passed)} passed, ${sum((counts) => counts.failed)} failed`;
}

/** Runs every check over the model. */

import { checkRules } from '../lint/rules/all.ts';
import { modelFrom, type Model } from '../model/model.ts';
import { passagesOf } from '../model/passages.ts';
import { checkLedger } from '../permalinks/check-permalinks.ts';
import { LEDGER_FILE } from '../permalinks/ledger.ts';
import { compareDiagnostics, type Diagnostic } from '../source/diagnostic.ts';
import type { SourceFile } from '../source/source-file.ts';
import { checkSpelling, type Dictionary } from '../spelling/check-spelling.ts';
import { ruleOf } from './rule-table.ts';
import { withSuppressions } from './suppressions.ts';

/** A model with everything that is wrong with it. */
export interface Checked {
  readonly model: Model;
  /** Sorted by file and location. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Every diagnostic of a model.
 *
 * @param dictionary the words that are spelled right; spelling is not checked when it is left out
 */
export function checkModel(model: Model, dictionary?: Dictionary): Diagnostic[] {
  const { sources, addresses } = model;
  const context = {
    ...sources,
    addresses,
    passages: passagesOf(sources),
    ...(dictionary && { isWord: (word: string) => dictionary.has(word) }),
  };
  const diagnostics = [...model.diagnostics, ...checkRules(context)];
  if (dictionary) diagnostics.push(...checkSpelling(context, dictionary));
  const ledger = sources.files.find(({ path }) => path === LEDGER_FILE);
  // What can't be read has unknown addresses: the ledger is compared with a site that is whole.
  if (ledger && diagnostics.every(({ rule }) => ruleOf(rule)?.kind !== 'binding')) {
    diagnostics.push(...checkLedger(ledger.text, addresses));
  }
  const isJudged = (rule: string) => dictionary !== undefined || !rule.startsWith('spelling/');
  return withSuppressions(diagnostics, sources.files, isJudged).sort(compareDiagnostics);
}

/** Parses and checks sources; parameters as for `parseSources` and `checkModel`. */
export function checkSources(
  files: readonly SourceFile[],
  today: string,
  dictionary?: Dictionary,
): Checked {
  const model = modelFrom(files, today);
  return { model, diagnostics: checkModel(model, dictionary) };
}

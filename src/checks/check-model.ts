/** Runs every check over the model. */

import { listsFrom } from '../lint/lists.ts';
import { modelFrom, type Model } from '../model/model.ts';
import { passagesOf } from '../model/passages.ts';
import { checkLedger } from '../permalinks/check-permalinks.ts';
import { LEDGER_FILE } from '../permalinks/ledger.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Dictionary } from '../spelling/check-spelling.ts';
import type { SpellingContext } from '../spelling/spelling-rule.ts';
import { sorted } from './order.ts';
import { contentRules, isCause } from './rules.ts';
import { withSuppressions } from './suppressions.ts';

/** A model with everything that is wrong with it. */
export interface Checked {
  readonly model: Model;
  /** What keeps a file from being read first, then by file and location. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Subjects of rules without which nobody can tell what addresses there are. */
const BLURS = /^(?:files|headings|problem|sections|steps)\//;

/**
 * Every diagnostic of a model.
 *
 * @param dictionary the words that are spelled right; spelling is not checked when it is left out
 */
export function checkModel(model: Model, dictionary?: Dictionary): Diagnostic[] {
  const { sources, addresses } = model;
  const { lists, diagnostics: ofLists } = listsFrom(sources.files);
  const diagnostics = runRules({
    ...sources,
    addresses,
    lists,
    passages: passagesOf(sources),
    parsed: [...model.diagnostics, ...ofLists],
    ...(dictionary && { dictionary, isWord: (word: string) => dictionary.has(word) }),
  });
  const ledger = sources.files.find(({ path }) => path === LEDGER_FILE);
  // What can't be read has unknown addresses: the ledger is compared with a site that is whole.
  if (ledger && diagnostics.every(({ rule }) => !isCause(rule) && !BLURS.test(rule))) {
    diagnostics.push(...checkLedger(ledger.text, addresses));
  }
  const isJudged = (rule: string) => dictionary !== undefined || !rule.startsWith('spelling/');
  return sorted(withSuppressions(diagnostics, sources.files, isJudged));
}

/** What all rules report. A draft needn’t be complete; what follows from an unread file is not reported. */
function runRules(context: SpellingContext): Diagnostic[] {
  const drafts = new Set(context.documents.filter((page) => page.isDraft).map(({ file }) => file));
  const found = contentRules
    .filter(({ id }) => isCause(id))
    .flatMap(({ id, check }) => check(context).map((report) => ({ rule: id, ...report })));
  // Whatever has no rule among these is reported by the part that parsed it.
  const other = context.parsed.filter(({ rule }) => !isCause(rule));
  const unread = [...found, ...other].map(({ file }) => file);
  const isReady = (needs: readonly string[] = []) =>
    !unread.some((file) => needs.some((prefix) => file.startsWith(prefix)));
  const rest = contentRules
    .filter(({ id, needs }) => !isCause(id) && isReady(needs))
    .flatMap(({ id, appliesToDrafts, check }) =>
      check(context)
        .filter(({ file }) => appliesToDrafts || !drafts.has(file))
        .map((report) => ({ rule: id, ...report })),
    );
  return [...found, ...other, ...rest];
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

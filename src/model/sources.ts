/** Every source of the site, parsed once: pages, providers, problems and redirects. */

import { CHANGES_FILE, type Change } from '../changes/change.ts';
import { compareGuides, type Guide } from '../guides/guide.ts';
import type { Document } from '../guides/document.ts';
import { parseRedirects, REDIRECTS_FILE } from '../permalinks/redirects.ts';
import type { Redirect } from '../permalinks/addresses.ts';
import type { Problem } from '../problems/problem.ts';
import { QUESTIONS_FILE, type Question } from '../questions/question.ts';
import type { Provider } from '../providers/schema.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Sourced, SourceFile } from '../source/source-file.ts';
import {
  guideOf,
  idOf,
  isDocument,
  parseChanges,
  parsePage,
  parseProblems,
  parseProvider,
  parseQuestions,
  PROBLEMS,
  PROVIDERS,
  schemasOf,
} from './parse-sources.ts';

/** What the sources hold. Nothing in it is half read: what has diagnostics of its own is left out. */
export interface Sources {
  readonly files: readonly SourceFile[];
  /** Every page's source, drafts and those with diagnostics of their own too. */
  readonly documents: readonly Document[];
  /** The published guides, sorted by category, then by their provider's place in lists. */
  readonly guides: readonly Sourced<Guide>[];
  /** Sorted by their place in lists. */
  readonly providers: readonly Sourced<Provider>[];
  readonly problems: readonly Sourced<readonly Problem[]>[];
  /** The questions to Wando; undefined when their file has diagnostics of its own or is missing. */
  readonly questions: Sourced<readonly Question[]> | undefined;
  /** The changes of guides; undefined when their file has diagnostics of its own or is missing. */
  readonly changes: Sourced<readonly Change[]> | undefined;
  /** The lines of src/content/redirects.yaml. */
  readonly redirects: readonly Redirect[];
  /** Ids of all provider files, unreadable ones too. */
  readonly providerIds: readonly string[];
  /** Ids of all guide files, drafts and unreadable ones too. */
  readonly guideIds: readonly string[];
  /** Providers whose file of problems has diagnostics of its own. */
  readonly unreadProblems: readonly string[];
  /** Paths of the icons that exist. */
  readonly icons: readonly string[];
}

/**
 * Parses all sources.
 *
 * @param files MDX, YAML and SVG with their text, other files by name
 * @param today the last day that is no future, `2026-11-23`
 * @returns what could be read, and a diagnostic for everything that couldn't
 */
export function parseSources(
  files: readonly SourceFile[],
  today: string,
): { sources: Sources; diagnostics: readonly Diagnostic[] } {
  const whole = files.filter(({ isTooLarge }) => isTooLarge !== true);
  const under = (folder: string, ending: string) =>
    whole.filter(({ path }) => path.startsWith(folder) && path.endsWith(ending));
  const providerFiles = under(PROVIDERS, '.yaml');
  const problemFiles = under(PROBLEMS, '.yaml');
  const providerIds = providerFiles.map(({ path }) => idOf(path, PROVIDERS));
  const schemas = schemasOf({ providerIds, today });
  const diagnostics: Diagnostic[] = [];
  const keep = <T>(read: { value?: Sourced<T>; diagnostics: readonly Diagnostic[] }) => {
    diagnostics.push(...read.diagnostics);
    return read.value ? [read.value] : [];
  };
  const providers = providerFiles
    .flatMap((file) => keep(parseProvider(file, schemas)))
    .sort((a, b) => a.value.order - b.value.order);
  const orders = new Map(providers.map(({ value }) => [value.id, value.order]));
  const byOrder = compareGuides((id) => orders.get(id) ?? Number.MAX_SAFE_INTEGER);
  const problems = problemFiles.flatMap((file) => keep(parseProblems(file, schemas)));
  const documents = files.filter(isDocument).map((file) => {
    const page = parsePage(file, schemas);
    diagnostics.push(...page.diagnostics);
    return page.document;
  });
  const guideDocuments = documents.filter(({ isGuide }) => isGuide);
  const read = new Set(problems.map(({ file }) => file));
  const questions = files
    .filter(({ path }) => path === QUESTIONS_FILE)
    .flatMap((file) => keep(parseQuestions(file, schemas)));
  const changes = files
    .filter(({ path }) => path === CHANGES_FILE)
    .flatMap((file) => keep(parseChanges(file, schemas)));
  const redirects = parseRedirects(files.find(({ path }) => path === REDIRECTS_FILE)?.text ?? '');
  diagnostics.push(...redirects.diagnostics);
  return {
    sources: {
      files,
      documents,
      guides: guideDocuments.flatMap(guideOf).sort((a, b) => byOrder(a.value, b.value)),
      providers,
      problems,
      questions: questions[0],
      changes: changes[0],
      redirects: redirects.redirects,
      providerIds,
      guideIds: guideDocuments.map(({ id }) => id),
      unreadProblems: problemFiles
        .filter(({ path }) => !read.has(path))
        .map(({ path }) => idOf(path, PROBLEMS)),
      icons: under(PROVIDERS, '.svg').map(({ path }) => path),
    },
    diagnostics,
  };
}

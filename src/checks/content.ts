/** All sources of the site, read as one: guides, providers, problems, and everything wrong with them. */

import type { Document } from '../guides/document.ts';
import { withSuppressions } from './suppressions.ts';
import { compareDiagnostics, type Diagnostic } from '../source/diagnostic.ts';
import { passagesOf } from '../model/passages.ts';
import { ruleOf } from './rule-table.ts';
import { checkContent } from '../lint/rules/all.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import type { SiteAddresses } from '../permalinks/addresses.ts';
import { checkLedger } from '../permalinks/check-permalinks.ts';
import { LEDGER_FILE } from '../permalinks/ledger.ts';
import { siteAddresses, type SitePage } from '../permalinks/site-addresses.ts';
import { parseRedirects, REDIRECTS_FILE } from '../permalinks/redirects.ts';
import type { Problem } from '../problems/problem.ts';
import type { Provider } from '../providers/schema.ts';
import { checkSpelling, type Dictionary } from '../spelling/check-spelling.ts';
import { compareGuides, type Guide } from '../guides/guide.ts';
import {
  DOCS,
  guideOf,
  idOf,
  PROBLEMS,
  PROVIDERS,
  parsePage,
  parseProblems,
  parseProvider,
  schemasOf,
} from '../model/parse-sources.ts';

/** A file as it stands on the disk; the path counts from the project's root. */
export interface SourceFile {
  readonly path: string;
  /** Empty for a file that is only known to exist. */
  readonly text: string;
  /** How large the file is, where it isn't text. */
  readonly bytes?: number;
}

/** A model object with the file that it came from. */
export interface Sourced<T> {
  readonly value: T;
  readonly file: string;
  readonly text: string;
  readonly yaml: YamlSource;
}

/** What the sources hold. Nothing in it is half read: what has diagnostics of its own is left out. */
export interface Content {
  readonly guides: readonly Sourced<Guide>[];
  /** Every page's source, drafts and those with diagnostics of their own too: for the checks. */
  readonly documents: readonly Document[];
  readonly providers: readonly Sourced<Provider>[];
  readonly problems: readonly Sourced<readonly Problem[]>[];
  /** Ids of all provider files, unreadable ones too. */
  readonly providerIds: readonly string[];
  /** Ids of all guide files, drafts and unreadable ones too. */
  readonly guideIds: readonly string[];
  /** Providers whose file of problems has diagnostics of its own. */
  readonly unreadProblems: readonly string[];
  /** Paths of the icons that exist. */
  readonly icons: readonly string[];
  /** Every page, section, step and problem with its address, and every old address. */
  readonly addresses: SiteAddresses;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and checks all sources.
 *
 * @param files what `readGuides` reads: MDX, YAML and SVG with their text, other files by name
 * @param today the day of the check, `2026-11-23`
 * @param dictionary the words that are spelled right; spelling is not checked when it is left out
 */
export function contentFrom(
  files: readonly SourceFile[],
  today: string,
  dictionary?: Dictionary,
): Content {
  const under = (folder: string, ending: string) =>
    files.filter(({ path }) => path.startsWith(folder) && path.endsWith(ending));
  const providerFiles = under(PROVIDERS, '.yaml');
  const providerIds = providerFiles.map(({ path }) => idOf(path, PROVIDERS));
  const schemas = schemasOf({ providerIds, today });
  const diagnostics: Diagnostic[] = [];
  const keep = <T>(read: {
    value?: Sourced<T>;
    diagnostics: readonly Diagnostic[];
  }): Sourced<T>[] => {
    diagnostics.push(...read.diagnostics);
    return read.value ? [read.value] : [];
  };
  const providers = providerFiles.flatMap((file) => keep(parseProvider(file, schemas)));
  const orders = new Map(providers.map(({ value }) => [value.id, value.order]));
  const byOrder = compareGuides((id) => orders.get(id) ?? Number.MAX_SAFE_INTEGER);
  const problemFiles = under(PROBLEMS, '.yaml');
  const problems = problemFiles.flatMap((file) => keep(parseProblems(file, schemas)));
  const documents = under(DOCS, '.mdx').map((file) => {
    const page = parsePage(file, schemas);
    diagnostics.push(...page.diagnostics);
    return page.document;
  });
  const guideDocuments = documents.filter(({ isGuide }) => isGuide);
  const read = {
    documents,
    providers: providers.sort((a, b) => a.value.order - b.value.order),
    guides: guideDocuments.flatMap(guideOf).sort((a, b) => byOrder(a.value, b.value)),
    problems,
    providerIds,
    guideIds: guideDocuments.map(({ id }) => id),
    unreadProblems: problemFiles
      .filter(({ path }) => !problems.some(({ file }) => file === path))
      .map(({ path }) => idOf(path, PROBLEMS)),
    icons: under(PROVIDERS, '.svg').map(({ path }) => path),
  };
  const redirects = parseRedirects(files.find(({ path }) => path === REDIRECTS_FILE)?.text ?? '');
  const addresses = siteAddresses({
    pages: pagesFrom(documents),
    guides: read.guides,
    problems: problems.flatMap(({ value, file, yaml }) =>
      value.map((problem, index) => ({
        value: problem,
        file,
        location: yaml.locationOf([index, 'id']),
      })),
    ),
    redirects: redirects.redirects,
  });
  const checked = {
    ...read,
    addresses,
    files,
    passages: passagesOf(read),
    ...(dictionary && { isWord: (word: string) => dictionary.has(word) }),
  };
  diagnostics.push(...checkContent(checked), ...redirects.diagnostics);
  if (dictionary) diagnostics.push(...checkSpelling(checked, dictionary));
  const ledger = files.find(({ path }) => path === LEDGER_FILE);
  // What can't be read has unknown addresses: the ledger is compared with a site that is whole.
  if (ledger && diagnostics.every(({ rule }) => ruleOf(rule)?.kind !== 'binding')) {
    diagnostics.push(...checkLedger(ledger.text, addresses));
  }
  const isJudged = (rule: string) => dictionary !== undefined || !rule.startsWith('spelling/');
  return {
    ...read,
    addresses,
    diagnostics: withSuppressions(diagnostics, files, isJudged).sort(compareDiagnostics),
  };
}

/** Every page but drafts and the one that says that there is none. */
function pagesFrom(documents: readonly Document[]): SitePage[] {
  return documents
    .filter(({ id, isDraft }) => id !== '404' && !isDraft)
    .map(({ id, keys, file }) => ({
      path: id === 'index' ? '/' : `/${id}/`,
      title: keys?.title ?? id,
      file,
    }));
}

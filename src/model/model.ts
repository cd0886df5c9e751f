/** The model of the site: made once from all sources, handed to every view, never changed. */

import type { Document } from '../guides/document.ts';
import { newestFirst, type Change } from '../changes/change.ts';
import { stepsOf, type Guide, type GuideStep } from '../guides/guide.ts';
import type { Section } from '../guides/outline.ts';
import type { SiteAddresses } from '../permalinks/addresses.ts';
import { LEDGER_FILE, readableLedger, type Ledger } from '../permalinks/ledger.ts';
import { GLOSSARY, siteAddresses, type SitePage } from '../permalinks/site-addresses.ts';
import type { Problem } from '../problems/problem.ts';
import type { Question } from '../questions/question.ts';
import type { Provider } from '../providers/schema.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { SourceFile } from '../source/source-file.ts';
import { draftOf, idOf, PROVIDERS } from './parse-sources.ts';
import { parseSources, type Sources } from './sources.ts';

/** Everything that views, checks and tools know of the content; lists are sorted, look-ups take constant time. */
export interface Model {
  /** The files of all pages, drafts too: what Astro is given. */
  readonly documentFiles: readonly string[];
  /** The published guides, by category, then by their provider's place in lists. */
  readonly guides: readonly Guide[];
  /** Those of them that lists and the navigation have. */
  readonly listedGuides: readonly Guide[];
  /** A guide by its id, `sso/okta`; drafts too, for the preview. */
  readonly guideOf: (id: string) => Guide | undefined;
  readonly stepOf: (guideId: string, stepId: string) => GuideStep | undefined;
  /** The published pages that aren't guides. */
  readonly pages: readonly TextPage[];
  readonly providers: readonly Provider[];
  readonly providerOf: (id: string) => Provider | undefined;
  /** The providers that have a published guide. */
  readonly guidedProviders: readonly Provider[];
  /** The icons of the providers, as SVG, by the provider's id. */
  readonly icons: ReadonlyMap<string, string>;
  /** The problems of a guide, in the order of their file. */
  readonly problemsOf: (guideId: string) => readonly Problem[];
  /** The changes of the published guides, the newest first. */
  readonly changes: readonly Change[];
  readonly changesOf: (guideId: string) => readonly Change[];
  /** A question to Wando by its id. */
  readonly questionOf: (id: string) => Question | undefined;
  /** Every page, section, step and problem with its address, and every redirect. */
  readonly addresses: SiteAddresses;
  /** Every address ever published; empty when the ledger can't be read, which a check reports. */
  readonly ledger: Ledger;
  /** What the checks look at. */
  readonly sources: Sources;
  /** What could not be parsed. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A page that isn't a guide. */
export interface TextPage {
  /** Its address from the site's root, without the base path: `/glossary/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly sections: readonly Section[];
}

/**
 * Builds the model; parameters as for `parseSources`.
 *
 * @param ofFiles what is wrong with the files themselves, see `readIntake`
 */
export function modelFrom(
  files: readonly SourceFile[],
  today: string,
  ofFiles: readonly Diagnostic[] = [],
): Model {
  const { sources, diagnostics } = parseSources(files, today);
  const guides = sources.guides.map(({ value }) => value);
  const drafts = sources.documents.flatMap(draftOf);
  const byId = new Map([...drafts, ...guides].map((guide) => [guide.id, guide]));
  const steps = new Map(
    guides.flatMap((guide) =>
      stepsOf(guide).map((entry) => [`${guide.id}#${entry.step.id}`, entry] as const),
    ),
  );
  const providers = sources.providers.map(({ value }) => value);
  const providersById = new Map(providers.map((provider) => [provider.id, provider]));
  const guided = new Set(guides.map(({ provider }) => provider));
  const problems = new Map<string, Problem[]>(guides.map(({ id }) => [id, []]));
  for (const problem of sources.problems.flatMap(({ value }) => value)) {
    problems.get(problem.guideId)?.push(problem);
  }
  const questions = new Map(sources.questions?.value.map((question) => [question.id, question]));
  const guideIds = new Set(guides.map(({ id }) => id));
  const changes = newestFirst(sources.changes?.value ?? []).filter(({ guide }) =>
    guideIds.has(guide),
  );
  const changesByGuide = Map.groupBy(changes, ({ guide }) => guide);
  const ledger = readableLedger(files.find(({ path }) => path === LEDGER_FILE)?.text);
  return {
    documentFiles: sources.documents.map(({ file }) => file),
    guides,
    listedGuides: guides.filter(({ listed }) => listed !== false),
    guideOf: (id) => byId.get(id),
    stepOf: (guideId, stepId) => steps.get(`${guideId}#${stepId}`),
    pages: textPages(sources),
    providers,
    providerOf: (id) => providersById.get(id),
    guidedProviders: providers.filter(({ id }) => guided.has(id)),
    icons: new Map(
      files
        .filter(({ path }) => path.startsWith(PROVIDERS) && path.endsWith('.svg'))
        .map(({ path, text }) => [idOf(path, PROVIDERS), text]),
    ),
    problemsOf: (guideId) => problems.get(guideId) ?? [],
    changes,
    changesOf: (guideId) => changesByGuide.get(guideId) ?? [],
    questionOf: (id) => questions.get(id),
    addresses: siteAddresses({
      pages: pagesFrom(sources),
      guides: sources.guides,
      problems: sources.problems.flatMap(({ value, file, yaml }) =>
        value.map((problem, index) => ({
          value: problem,
          file,
          location: yaml.locationOf([index, 'id']),
        })),
      ),
      redirects: sources.redirects,
      terms: sources.documents
        .filter((document) => pagePath(document) === GLOSSARY && !document.isDraft)
        .flatMap(({ outline, file }) =>
          outline.sections.map(({ id, title, location }) => ({ id, title, location, file })),
        ),
      drafts: new Map(sources.documents.filter(({ isDraft }) => isDraft).map(draftAt)),
    }),
    ledger,
    sources,
    diagnostics: [...ofFiles, ...diagnostics],
  };
}

/** Every page but drafts and the one that says that there is none. */
function pagesFrom({ documents }: Sources): SitePage[] {
  return documents
    .filter(({ id, isDraft }) => id !== '404' && !isDraft)
    .map((document) => ({
      path: pagePath(document),
      title: document.keys?.title ?? document.id,
      file: document.file,
    }));
}

function pagePath({ id }: Document): string {
  return id === 'index' ? '/' : `/${id}/`;
}

function draftAt(document: Document) {
  const { file, frontmatter } = document;
  const at = { file, location: frontmatter.yaml.locationOf(['draft']) };
  return [pagePath(document), at] as const;
}

function textPages(sources: Sources): TextPage[] {
  return sources.documents
    .filter(({ id, isDraft, isGuide }) => id !== '404' && !isDraft && !isGuide)
    .map((document) => ({
      path: pagePath(document),
      title: document.keys?.title ?? document.id,
      description: document.keys?.description ?? '',
      sections: document.outline.sections,
    }));
}

/** What the sources say, as plain data: it can be handed to another thread. */

import type { Document } from '../guides/document.ts';
import { newestFirst, type Change } from '../changes/change.ts';
import type { Guide } from '../guides/guide.ts';
import type { Section } from '../guides/outline.ts';
import type { SiteAddresses } from '../permalinks/addresses.ts';
import { LEDGER_FILE, readableLedger, type Ledger } from '../permalinks/ledger.ts';
import { GLOSSARY, siteAddresses, type SitePage } from '../permalinks/site-addresses.ts';
import type { Problem } from '../problems/problem.ts';
import type { Question } from '../questions/question.ts';
import type { Provider } from '../providers/schema.ts';
import { draftOf, idOf, PROVIDERS } from './parse-sources.ts';
import type { Sources } from './sources.ts';

/** Sorted lists, without syntax trees and functions. */
export interface ModelData {
  /** The published guides, by category, then by their provider's place in lists. */
  readonly guides: readonly Guide[];
  readonly drafts: readonly Guide[];
  /** The published pages that aren't guides. */
  readonly pages: readonly TextPage[];
  readonly providers: readonly Provider[];
  /** The icons of the providers, as SVG, by the provider's id. */
  readonly icons: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
  /** The changes of the published guides, the newest first. */
  readonly changes: readonly Change[];
  /** Every page, section, step and problem with its address, and every redirect. */
  readonly addresses: SiteAddresses;
  /** Every address ever published; empty when the ledger can't be read, which a check reports. */
  readonly ledger: Ledger;
}

/** A page that isn't a guide. */
export interface TextPage {
  /** Its address from the site's root, without the base path: `/glossary/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly sections: readonly Section[];
}

/** The data of all sources. */
export function dataOf(sources: Sources): ModelData {
  const { files } = sources;
  const guides = sources.guides.map(({ value }) => value);
  const guideIds = new Set(guides.map(({ id }) => id));
  return {
    guides,
    drafts: sources.documents.flatMap(draftOf),
    pages: textPages(sources),
    providers: sources.providers.map(({ value }) => value),
    icons: new Map(
      files
        .filter(({ path }) => path.startsWith(PROVIDERS) && path.endsWith('.svg'))
        .map(({ path, text }) => [idOf(path, PROVIDERS), text]),
    ),
    problems: sources.problems.flatMap(({ value }) => value),
    questions: sources.questions?.value ?? [],
    changes: newestFirst(sources.changes?.value ?? []).filter(({ guide }) => guideIds.has(guide)),
    addresses: addressesOf(sources),
    ledger: readableLedger(files.find(({ path }) => path === LEDGER_FILE)?.text),
  };
}

function addressesOf(sources: Sources): SiteAddresses {
  return siteAddresses({
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
  });
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

/** Makes the files of the search index from the model. */

import type { Guide } from '../guides/guide.ts';
import type { Section } from '../guides/outline.ts';
import { categories } from '../site.ts';
import { entriesOf, sectionEntries, type Entry } from './entry.ts';
import {
  packHeading,
  type PackedIndex,
  type PackedPart,
  type PackedParts,
  type PackedWords,
} from './packed-index.ts';
import { rareWords } from './rare-words.ts';
import { sourcesOf, type IndexedModel } from './sources-of.ts';

/** Headings that list things and say nothing themselves. */
const LISTS = ['steps', 'sources', 'next'];

/**
 * What everything is called.
 *
 * @param isDivided whether each guide has a file of its own
 */
export function packIndex(model: IndexedModel, isDivided: boolean): PackedIndex {
  const { guides, guidedProviders, providerOf, problemsOf, pages } = model;
  const order = new Map(guidedProviders.map(({ id }, index) => [id, index]));
  return {
    providers: guidedProviders.map(({ id, name, aliases }) => [id, name, aliases.join('|')]),
    guides: guides.map((guide) => {
      const covers = providerOf(guide.provider)?.covers?.[guide.category];
      return {
        id: guide.id,
        title: guide.title,
        provider: order.get(guide.provider) ?? 0,
        ...(guide.listed === false && { isUnlisted: true as const }),
        ...(covers && { covers: covers.join('|') }),
        ...(isDivided
          ? {
              codes: problemsOf(guide.id)
                .flatMap(({ code }) => code ?? [])
                .join('|'),
            }
          : { parts: packParts(guide, model) }),
      };
    }),
    pages: inOrder(pages).map(({ path, title }) => [path, title]),
  };
}

/** What makes the results of the index better. */
export function packWords(
  model: IndexedModel,
  terms: readonly string[],
  isDivided: boolean,
): PackedWords {
  const sections = sectionsOf(isDivided ? { ...model, guides: [] } : model);
  const entries = entriesOf(packIndex(model, isDivided));
  const all = [...entries, ...sectionEntries(sections, entries)];
  return { terms, sections, words: wordsOf(all, model) };
}

/** Everything that search finds on a site, whether its index is divided or not. */
export function allEntries(model: IndexedModel): Entry[] {
  const entries = entriesOf(packIndex(model, false));
  return [...entries, ...sectionEntries(sectionsOf(model), entries)];
}

function sectionsOf({ guides, pages }: IndexedModel): Record<string, string> {
  return Object.fromEntries([
    ...guides.map(({ path, outline }) => [path, packSections(outline.sections)] as const),
    ...inOrder(pages).map(({ path, sections }) => [path, packSections(sections)] as const),
  ]);
}

/** The part of the index with one guide. */
export function packPart(guide: Guide, model: IndexedModel): PackedPart {
  const sections = packSections(guide.outline.sections);
  const guidedProviders = [model.providerOf(guide.provider)].flatMap((own) => own ?? []);
  const one = { ...model, guides: [guide], guidedProviders, pages: [] };
  const entries = entriesOf(packIndex(one, false));
  const all = [...entries, ...sectionEntries({ [guide.path]: sections }, entries)];
  return { ...packParts(guide, model), sections, words: wordsOf(all, model) };
}

/** Pages about single sign-on before the others, as with guides: equal results keep this order. */
function inOrder(pages: IndexedModel['pages']): IndexedModel['pages'] {
  const isFirst = ({ title }: { title: string }) => title.includes(categories.sso.short);
  return [...pages.filter(isFirst), ...pages.filter((page) => !isFirst(page))];
}

function packParts(guide: Guide, { problemsOf }: IndexedModel): PackedParts {
  return {
    phases: guide.outline.sections
      .filter(({ steps }) => steps.length > 0)
      .map(({ title, steps }) => [title, steps.map(packHeading).join('\n')]),
    problems: problemsOf(guide.id)
      .map(({ id, code = '', message = '' }) => [code, message, id.replaceAll('-', ' ')].join('\t'))
      .join('\n'),
  };
}

function packSections(sections: readonly Section[]): string {
  return sections
    .filter(({ id }) => !LISTS.includes(id))
    .map(packHeading)
    .join('\n');
}

/** Every text is read to choose words, once for a model: each guide's own file asks again. */
function wordsOf(entries: readonly Entry[], model: IndexedModel): string[] {
  const choose = choices.get(model.guides) ?? rareWords(sourcesOf(model));
  choices.set(model.guides, choose);
  return entries.map(({ path, title }) => choose(path, title));
}

const choices = new WeakMap<object, ReturnType<typeof rareWords>>();

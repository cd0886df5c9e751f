/** The text of everything that search finds, by its address: for the rare words, and for the full text. */

import type { PageModel } from '../model/model.ts';
import type { Guide } from '../guides/guide.ts';
import { capabilitiesIn } from '../providers/capability.ts';
import type { Step } from '../steps/step.ts';
import type { Source } from './rare-words.ts';

/** What the index is made from. */
export type IndexedModel = Pick<
  PageModel,
  'guides' | 'guidedProviders' | 'guidesOf' | 'providerOf' | 'problemsOf' | 'pages'
>;

/** How many words of its text an entry keeps besides its title and its labels. */
const MOST = { step: 4, section: 6, problem: 4 };

/** A section with more labels than this lists those of other pages. */
const MOST_LABELS = 20;

/** The texts of guides and pages, by address from the site's root. */
export function sourcesOf(model: IndexedModel): Map<string, Source> {
  const { guides, pages } = model;
  return new Map([
    ...guides.flatMap((guide) => sourcesOfGuide(guide, model)),
    ...pages.flatMap(({ path, description, sections }) => [
      entry(path, description, MOST.section),
      ...sections.map(({ id, text, labels }) =>
        entry(`${path}#${id}`, text, MOST.section, labels.length > MOST_LABELS ? [] : labels),
      ),
    ]),
  ]);
}

/** The texts of a guide, by address. */
export function sourcesOfGuide(guide: Guide, { providerOf, guidesOf, problemsOf }: IndexedModel) {
  const { path, outline, description, provider, category } = guide;
  const known = providerOf(provider);
  const cells = known ? capabilitiesIn(category, known, guidesOf(provider)) : [];
  const capabilities = cells.map(({ text }) => text).join(' ');
  return [
    entry(path, description, MOST.section),
    ...outline.sections.flatMap(({ id, text, labels, steps, components }) => [
      entry(
        `${path}#${id}`,
        components.includes('Capabilities') ? `${text} ${capabilities}` : text,
        MOST.section,
        labels,
      ),
      ...steps.map((step) => entry(`${path}#${step.id}`, step.text, MOST.step, labelsOf(step))),
    ]),
    ...problemsOf(guide.id).map(({ anchor, cause, fix }) =>
      entry(`${path}#${anchor}`, `${cause} ${fix}`.replace(/[*`]/g, ''), MOST.problem),
    ),
  ];
}

function entry(path: string, text: string, most: number, labels: readonly string[] = []) {
  return [path, { text, most, labels }] as const;
}

/** What a step has on the screen: fields, choices and buttons, what is in bold, and menus. */
function labelsOf({ settings, labels }: Step): string[] {
  return [
    ...settings.flatMap(({ field, kind, text }) =>
      ['choose', 'press', 'enter'].includes(kind) ? [field, afterAddress(text)] : [field],
    ),
    ...settings.flatMap(({ kind, text }) => (kind === 'open' ? pathOf(text) : [])),
    ...labels,
  ].filter(Boolean);
}

/** What is entered behind Wando's own address, which many steps have; else all of the text. */
function afterAddress(text: string): string {
  return text.replace(/^https?:\/\/[^?]*/, '');
}

/** The path of an address to open, in words: `well known openid configuration`. */
function pathOf(address: string): string[] {
  const path = address.replace(/^(?:https?:\/\/[^/]*|\{[^}]*\})/, '').replace(/[?#].*/, '');
  return [path.replace(/[^a-z]+/gi, ' ').trim()];
}

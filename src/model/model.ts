/** The model of the site: made once from all sources, handed to every view, never changed. */

import type { Change } from '../changes/change.ts';
import { stepsOf, type Guide, type GuideStep } from '../guides/guide.ts';
import type { Problem } from '../problems/problem.ts';
import type { Question } from '../questions/question.ts';
import type { Provider } from '../providers/schema.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { SourceFile } from '../source/source-file.ts';
import { dataOf, type ModelData } from './model-data.ts';
import { parseSources, type Sources } from './sources.ts';

/** What pages and other views know of the content; look-ups take constant time. */
export interface PageModel extends Omit<ModelData, 'drafts' | 'problems' | 'questions'> {
  /** The published guides that lists and the navigation have. */
  readonly listedGuides: readonly Guide[];
  /** A guide by its id, `sso/okta`; drafts too, for the preview. */
  readonly guideOf: (id: string) => Guide | undefined;
  /** The listed guides of a provider. */
  readonly guidesOf: (provider: string) => readonly Guide[];
  readonly stepOf: (guideId: string, stepId: string) => GuideStep | undefined;
  readonly providerOf: (id: string) => Provider | undefined;
  /** The providers that have a published guide. */
  readonly guidedProviders: readonly Provider[];
  /** The providers of some guides, in the order of lists. */
  readonly providersOf: (guides: readonly Guide[]) => readonly Provider[];
  /** The problems of a guide, in the order of their file. */
  readonly problemsOf: (guideId: string) => readonly Problem[];
  readonly changesOf: (guideId: string) => readonly Change[];
  /** A question to Wando by its id. */
  readonly questionOf: (id: string) => Question | undefined;
}

/** What checks and tools have besides. */
export interface Model extends PageModel {
  /** What the views are made from. */
  readonly data: ModelData;
  /** What the checks look at. */
  readonly sources: Sources;
  /** What could not be parsed. */
  readonly diagnostics: readonly Diagnostic[];
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
  const data = dataOf(sources);
  return { ...indexed(data), data, sources, diagnostics: [...ofFiles, ...diagnostics] };
}

/** The data with its look-ups. */
export function indexed(data: ModelData): PageModel {
  const { guides, providers } = data;
  const guidesById = byId([...data.drafts, ...guides]);
  const steps = new Map(
    guides.flatMap((guide) =>
      stepsOf(guide).map((entry) => [`${guide.id}#${entry.step.id}`, entry] as const),
    ),
  );
  const providersById = byId(providers);
  const providersOf = (some: readonly Guide[]) =>
    [...new Set(some.map(({ provider }) => provider))]
      .flatMap((id) => providersById.get(id) ?? [])
      .sort((a, b) => a.order - b.order);
  const problems = Map.groupBy(data.problems, ({ guideId }) => guideId);
  const questions = byId(data.questions);
  const changes = Map.groupBy(data.changes, ({ guide }) => guide);
  const listedGuides = guides.filter(({ listed }) => listed !== false);
  const guidesByProvider = Map.groupBy(listedGuides, ({ provider }) => provider);
  return {
    ...data,
    listedGuides,
    guideOf: (id) => guidesById.get(id),
    guidesOf: (provider) => guidesByProvider.get(provider) ?? [],
    stepOf: (guideId, stepId) => steps.get(`${guideId}#${stepId}`),
    providerOf: (id) => providersById.get(id),
    guidedProviders: providersOf(guides),
    providersOf,
    problemsOf: (guideId) => problems.get(guideId) ?? [],
    changesOf: (guideId) => changes.get(guideId) ?? [],
    questionOf: (id) => questions.get(id),
  };
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

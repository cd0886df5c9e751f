/** A step as the finder looks for it: by its title, its ids old and new, its guide, and its text. */

import type { FeedStep } from './feed.ts';
import type { Findable } from '../search/match.ts';

/** @param providerNames every name of the step's identity provider */
export function findableStep(step: FeedStep, providerNames: readonly string[]): Findable<FeedStep> {
  const paths = [step.path, ...step.aliases];
  const ids = paths.map((path) => path.split('#')[1] ?? '');
  return {
    item: step,
    names: [step.title, ...paths, ...ids],
    fields: [
      [step.title],
      paths,
      [step.category, step.guide.title, step.section.title, ...providerNames],
      [step.text],
    ],
  };
}

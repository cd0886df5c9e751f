/** Problems: enough of them for each guide, each with an id of its own and a step that exists. */

import { didYouMean } from '../../source/did-you-mean.ts';
import type { Rule } from '../rule.ts';

/** How many problems each guide needs at least. */
export const PROBLEMS_NEEDED = 6;

/** Every problem points at a step that exists; every guide has enough of them. */
export const checkProblems: Rule = ({
  guides,
  documents,
  guideIds,
  problems,
  providers,
  unreadProblems,
}) => {
  // A guide with a fault of its own has unknown steps: nothing is said of what points there.
  const stepIds = new Map(
    documents
      .filter(({ fault }) => !fault)
      .map(({ id, outline }) => [
        id,
        outline.sections.flatMap((section) => section.steps.map((step) => step.id)),
      ]),
  );
  const guidesKnown = new Set(guideIds);
  const owners = new Set(providers.map(({ value }) => value.id));
  const counts = new Map<string, number>();
  for (const { guideId } of problems.flatMap(({ value }) => value)) {
    counts.set(guideId, (counts.get(guideId) ?? 0) + 1);
  }
  const lost = problems.flatMap(({ value, file, yaml }) =>
    value.flatMap((problem, index) => {
      const at = { file, ...yaml.locationOf([index, 'step']) };
      const steps = stepIds.get(problem.guideId);
      if (!guidesKnown.has(problem.guideId)) {
        const words = {
          found: `\`step\` names the guide "${problem.guideId}"`,
          expected: `a guide that exists: ${guideIds.join(', ')}`,
          help: `Correct the guide.${didYouMean(problem.guideId, guideIds)}`,
        };
        return [{ rule: 'problem/unknown-guide', ...at, ...words }];
      }
      const [, owner = ''] = problem.guideId.split('/');
      if (owner !== problem.provider && owners.has(problem.provider)) {
        const words = {
          found: `a problem of ${problem.provider} that ${problem.guideId} fixes`,
          expected: `a guide of ${problem.provider}`,
          help: `Name the step there, or move the entry to src/content/problems/${owner}.yaml.`,
        };
        return [{ rule: 'problem/foreign-guide', ...at, ...words }];
      }
      if (!steps || steps.includes(problem.stepId)) return [];
      const words = {
        found: `\`step\` names "${problem.stepId}", which ${problem.guideId} doesn’t have`,
        expected: `one of ${steps.join(', ')}`,
        help: `Name the step that fixes the problem.${didYouMean(problem.stepId, steps)}`,
      };
      return [{ rule: 'problem/unknown-step', ...at, ...words }];
    }),
  );
  const twice = problems.flatMap(({ value, file, yaml }) =>
    value.flatMap((problem, index) =>
      value.findIndex(({ id }) => id === problem.id) === index
        ? []
        : [
            {
              rule: 'problem/duplicate-id',
              file,
              ...yaml.locationOf([index, 'id']),
              found: `the id "${problem.id}" a second time`,
              expected: 'an id that stands once in the file',
              help: 'Give the newer one an id of its own; the older one keeps its address.',
            },
          ],
    ),
  );
  const few = guides
    .filter(({ value }) => !unreadProblems.includes(value.provider))
    .map(({ value, file }) => ({
      file,
      id: value.id,
      provider: value.provider,
      count: counts.get(value.id) ?? 0,
    }))
    .filter(({ count }) => count < PROBLEMS_NEEDED)
    .map(({ file, id, provider, count }) => ({
      rule: 'problem/too-few',
      file,
      line: 1,
      column: 1,
      found: `${String(count)} problems for ${id}`,
      expected: `at least ${String(PROBLEMS_NEEDED)}`,
      help: `Add entries with \`step: ${id}#…\` to src/content/problems/${provider}.yaml.`,
    }));
  return [...lost, ...twice, ...few];
};

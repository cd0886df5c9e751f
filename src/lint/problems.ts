/** Rules about the problems of guides. */

import type { DiagnosticText } from '../source/diagnostic.ts';
import type { Document } from '../guides/document.ts';
import { PROBLEMS } from '../model/parse-sources.ts';
import type { Problem } from '../problems/problem.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { reportOn } from '../source/report-at.ts';
import { BINDING, type LintContext, type LintRule } from './rule.ts';

/** What is wrong with the step that a problem names, if anything. */
function stepFault(
  { guideId, stepId, provider }: Problem,
  guides: ReadonlyMap<string, Document>,
  context: LintContext,
): DiagnosticText | undefined {
  const guide = guides.get(guideId);
  if (!guide) {
    return {
      found: `\`step\` names the guide "${guideId}"`,
      expected: 'a guide that exists',
      help: `Correct the guide.${didYouMean(guideId, context.guideIds)}`,
    };
  }
  const owner = guide.keys?.provider;
  if (owner !== undefined && owner !== provider) {
    return {
      found: `a problem of ${provider} that ${guideId} fixes`,
      expected: `a guide of ${provider}`,
      help: `Name the step there, or move the entry to src/content/problems/${owner}.yaml.`,
    };
  }
  const steps = guide.outline.sections.flatMap((section) => section.steps.map(({ id }) => id));
  // A guide with a fault of its own has unknown steps.
  if (guide.fault || steps.includes(stepId)) return undefined;
  return {
    found: `\`step\` names "${stepId}", which ${guideId} doesn’t have`,
    expected: `one of ${steps.join(', ')}`,
    help: `Name the step that fixes the problem.${didYouMean(stepId, steps)}`,
  };
}

export const problemRules: readonly LintRule[] = [
  {
    id: 'problem/unknown-provider',
    docs: 'A file of problems has the name of a provider.',
    bad: 'src/content/problems/octa.yaml',
    good: 'src/content/problems/okta.yaml',
    ...BINDING,
    check: ({ problems, providerIds }) => {
      const known = new Set(providerIds);
      return problems.flatMap(({ file }) => {
        const name = file.slice(PROBLEMS.length).replace(/\.yaml$/, '');
        if (known.has(name)) return [];
        return reportOn(file, {
          found: `problems of "${name}"`,
          expected: 'the id of a provider',
          help: `Give the file the name of the provider, or add the provider.${didYouMean(name, providerIds)}`,
        });
      });
    },
  },
  {
    id: 'problem/unknown-step',
    docs: 'The step that fixes a problem exists, in a guide of the same provider.',
    bad: '‸step: sso/okta#copy-client-name',
    good: 'step: sso/okta#copy-client-id',
    cases: [
      'step: sso/okta#copy-client-id ⇒ ‸step: sso/octa#copy-client-id',
      'step: sso/okta#copy-client-id ⇒ ‸step: sso/auth0#create-application',
    ],
    ...BINDING,
    check: (context) => {
      const known = new Set(context.providerIds);
      const guides = new Map(context.documents.map((document) => [document.id, document]));
      return context.problems.flatMap(({ value, file, yaml }) =>
        value.flatMap((problem, index) => {
          const fault = known.has(problem.provider)
            ? stepFault(problem, guides, context)
            : undefined;
          return fault ? [{ file, ...yaml.locationOf([index, 'step']), ...fault }] : [];
        }),
      );
    },
  },
  {
    id: 'problem/duplicate-id',
    docs: 'An id is in a file of problems once.',
    bad: '- ‸id: redirect-uri-not-registered\n  code: E2',
    good: '- id: access-denied\n  code: E2',
    ...BINDING,
    check: ({ problems }) =>
      problems.flatMap(({ value, file, yaml }) => {
        const taken = new Set<string>();
        return value.flatMap(({ id }, index) => {
          if (!taken.has(id)) {
            taken.add(id);
            return [];
          }
          return {
            file,
            ...yaml.locationOf([index, 'id']),
            found: `the id "${id}" a second time`,
            expected: 'an id of its own',
            help: 'Give the newer one an id of its own; the older one keeps its address.',
          };
        });
      }),
  },
];

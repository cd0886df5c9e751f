/** A problem that an admin can meet, with its cause, its fix and the step that fixes it. */

import type { ProblemData } from './schema.ts';

/** A problem with the addresses that follow from it. */
export interface Problem extends ProblemData {
  /** Id of the provider, which is the file's name. */
  readonly provider: string;
  /** The id of its entry on /problems/ and in the guide: `okta-redirect-uri-not-registered`. */
  readonly anchor: string;
  /** The guide that it belongs to: `sso/okta`. */
  readonly guideId: string;
  /** The id of the step that fixes it. */
  readonly stepId: string;
}

/** Builds a problem from data that the schema has passed. */
export function toProblem(provider: string, data: ProblemData): Problem {
  const [guideId = '', stepId = ''] = data.step.split('#');
  return { ...data, provider, anchor: `${provider}-${data.id}`, guideId, stepId };
}

/** The heading of a problem: code and message, as far as there are. */
export function problemTitle({ code, message }: Pick<Problem, 'code' | 'message'>): string {
  return [code, message].filter((part) => part !== undefined).join(': ');
}

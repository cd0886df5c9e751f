/** Where a step happens and who acts, said only where it isn't what the step before had. */

import { stepsOf, type Guide } from './guide.ts';
import type { Provider } from '../providers/schema.ts';
import { actorLabels, whereLabels, type Step } from '../steps/step.ts';

type Place = Pick<Step, 'where' | 'actor'>;

const usual: Place = { where: 'console', actor: 'provider-admin' };

/** The place of a step in words, `Wando · The test user`; undefined when it is the same as before. */
export function changedPlace(
  guide: Guide,
  provider: Pick<Provider, 'console' | 'otherConsole'> | undefined,
  stepId: string,
): string | undefined {
  const steps = stepsOf(guide).map(({ step }) => step);
  const at = steps.findIndex(({ id }) => id === stepId);
  const step = steps[at] ?? usual;
  const before = steps[at - 1] ?? usual;
  if (step.where === before.where && step.actor === before.actor) return undefined;
  const consoles: Readonly<Record<string, string | undefined>> = {
    console: provider?.console?.name,
    'other-console': provider?.otherConsole,
  };
  const where = consoles[step.where] ?? labelIn(whereLabels, step.where);
  return `${where} · ${labelIn(actorLabels, step.actor)}`;
}

function labelIn(labels: Readonly<Record<string, string>>, key: string): string {
  return labels[key] ?? key;
}

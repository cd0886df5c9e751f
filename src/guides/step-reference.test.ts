import { describe, expect, it } from 'vitest';
import { stepsOf, toGuide } from './guide.ts';
import { stepLabel, stepReference } from './step-reference.ts';

const guide = toGuide(
  'sso/okta',
  { title: 'Okta single sign-on' } as never,
  '## Steps\n\n<Step id="a" title="Name it: now" />\n\n## Prove it works\n\n<Step id="b" title="Sign in" />\n',
);
const [first, second] = stepsOf(guide);

describe('a step’s reference', () => {
  it('names the phase that its number counts in', () => {
    if (!first || !second) throw new Error('The guide has two steps.');
    expect(stepReference(guide, first)).toBe('Okta single sign-on, Set up 1: Name it: now');
    expect(stepLabel(second)).toBe('Prove it works 1: Sign in');
  });
});

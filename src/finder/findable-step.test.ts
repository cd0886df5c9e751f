import { describe, expect, it } from 'vitest';
import type { FeedStep } from './feed.ts';
import { findableStep } from './findable-step.ts';
import { findMatches, indexOf } from '../search/match.ts';

const step = (path: string, title: string, more: Partial<FeedStep> = {}): FeedStep => ({
  id: path.replace(/^.*#/, ''),
  number: 1,
  phase: 'Set up',
  section: { id: 'steps', title: 'Steps' },
  title,
  guide: { id: 'sso/okta', title: 'Okta single sign-on' },
  provider: 'okta',
  category: 'sso',
  where: 'console',
  actor: 'provider-admin',
  settings: [],
  reference: `Okta single sign-on, Set up 1: ${title}`,
  address: `https://docs.wando.app${path}`,
  path,
  aliases: [],
  excerpt: '',
  text: '',
  ...more,
});

const steps = [
  step('/sso/okta/#read-log', 'Read the log', { text: 'Look for the assignment of Wando.' }),
  step('/sso/okta/#assign-group', 'Let people in', { aliases: ['/sso/google/#open-door'] }),
  step('/sso/okta/#open', 'Start with the console'),
  step('/sso/okta/#start', 'Assign a person'),
  step('/scim/entra-id/#push', 'Push it', {
    guide: { id: 'scim/entra-id', title: 'Microsoft Entra ID SCIM provisioning' },
    category: 'scim',
    section: { id: 'day-two', title: 'Day two' },
  }),
].map((item) =>
  findableStep(item, item.category === 'scim' ? ['Entra', 'Azure AD', 'AAD'] : ['Okta']),
);

describe('a step', () => {
  it.each([
    ['title before id before text', 'assign', ['Assign a person', 'Let people in', 'Read the log']],
    ['an old id', 'open-door', ['Let people in']],
    ['an old id in its guide', 'sso/google#open-door', ['Let people in']],
    ['an old link', 'https://docs.wando.app/sso/google/#open-door', ['Let people in']],
    ['its id typed whole, first', 'start', ['Assign a person', 'Start with the console']],
    ['another name of the provider', 'azure ad', ['Push it']],
    ['provider and category', 'aad scim', ['Push it']],
    ['the section', 'day two', ['Push it']],
    ['words of the text', 'okta assignment', ['Read the log']],
  ])('is found by %s', (_case, query, titles) => {
    expect(findMatches(indexOf(steps), query).map(({ title }) => title)).toEqual(titles);
  });
});

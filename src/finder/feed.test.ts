import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGuide } from '../guides/guide.ts';
import { excerptOf, stepFeedFrom, stepFeedSchema } from './feed.ts';

const guide = toGuide(
  'sso/okta',
  {
    title: 'Okta single sign-on',
    description: 'A description.',
    category: 'sso',
    provider: 'okta',
    duration: 5,
    role: 'Admin',
    reviewed: '2026-11-23',
    sources: [],
    fromWando: [],
    toWando: [],
  },
  `## Steps

<Steps>

<Step id="copy-id" title="Copy the ID" aliases="copy-it" gives="client-id">

Copy **it**.

<Set press="General" />
<Set field="Address" value="redirect-uri" />
<Set field="Implicit" off />

</Step>

</Steps>

## Day two

<Steps>

<Step id="renew" title="Renew it" where="wando" actor="wando-contact">

${'Long text. '.repeat(30)}

</Step>

</Steps>
`,
);
const feed = stepFeedFrom({
  guides: [guide],
  providers: [{ id: 'okta', name: 'Okta', aliases: ['Okta WIC'] }],
  addressOf: (path) => `https://docs.example.com/docs${path}`,
  older: new Map([['/sso/okta/#copy-id', ['/sso/okta/#copy-it', '/sso/old/#copy-id']]]),
});

describe('the feed', () => {
  it('has each step with all that it is known by', () => {
    expect(feed.version).toBe(1);
    expect(feed.providers).toEqual([{ id: 'okta', name: 'Okta', aliases: ['Okta WIC'] }]);
    expect(feed.steps[0]).toEqual({
      id: 'copy-id',
      number: 1,
      phase: 'Set up',
      section: { id: 'steps', title: 'Steps' },
      title: 'Copy the ID',
      guide: { id: 'sso/okta', title: 'Okta single sign-on' },
      provider: 'okta',
      category: 'sso',
      where: 'console',
      actor: 'provider-admin',
      settings: [
        { kind: 'press', text: 'General' },
        { kind: 'value', field: 'Address', value: 'redirect-uri' },
        { kind: 'off', field: 'Implicit' },
      ],
      reference: 'Okta single sign-on, Set up 1: Copy the ID',
      address: 'https://docs.example.com/docs/sso/okta/#copy-id',
      path: '/sso/okta/#copy-id',
      aliases: ['/sso/okta/#copy-it', '/sso/old/#copy-id'],
      excerpt: 'Copy it. Then: General. Address: Redirect URI. Implicit: Off.',
      text: 'Copy it. Then: General. Address: Redirect URI. Implicit: Off.',
    });
  });

  it('goes through the page from top to bottom, and cuts long texts', () => {
    expect(feed.steps.map(({ id, number }) => [id, number])).toEqual([
      ['copy-id', 1],
      ['renew', 1],
    ]);
    const [, renew] = feed.steps;
    expect(renew?.section).toEqual({ id: 'day-two', title: 'Day two' });
    expect(renew?.text.length).toBeGreaterThan(300);
    expect(renew?.excerpt).toMatch(/ text\.…$/);
  });

  it.each([
    ['another version', { ...feed, version: 2 }],
    ['a field that nobody knows', { ...feed, steps: [{ ...feed.steps[0], color: 'red' }] }],
    [
      'an excerpt that is too long',
      { ...feed, steps: [{ ...feed.steps[0], excerpt: 'a'.repeat(201) }] },
    ],
    ['a path with its host', { ...feed, steps: [{ ...feed.steps[0], path: 'https://x.y/#a' }] }],
  ])('isn’t one with %s', (_case, wrong) => {
    expect(stepFeedSchema.safeParse(wrong).success).toBe(false);
  });

  it('describes every field for the page that documents it', () => {
    const fields = [
      ...Object.values(stepFeedSchema.shape),
      ...Object.values(stepFeedSchema.shape.steps.element.shape),
    ];
    expect(fields.filter((field) => !field.meta()?.description)).toEqual([]);
  });
});

describe('an excerpt', () => {
  it.each([
    ['short text', 20, 'short text'],
    ['exactly so long', 15, 'exactly so long'],
    ['cut between two words', 12, 'cut between…'],
    ['cut between two words', 11, 'cut…'],
    ['cut between two words', 13, 'cut between…'],
    ['onewordthatislong', 8, 'oneword…'],
  ])('%s at %i', (text, length, excerpt) => {
    expect(excerptOf(text, length)).toBe(excerpt);
  });

  it('is never longer, and always the beginning', () => {
    const text = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1 }));
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (words, length) => {
        const whole = words.join(' ');
        const excerpt = excerptOf(whole, length);
        expect(excerpt.length).toBeLessThanOrEqual(length);
        expect(whole.startsWith(excerpt.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});

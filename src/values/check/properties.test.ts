/** Properties of the checks: what holds for any text, not only for the mistakes that are known. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isFillable, valueIds, type FillableId } from '../values.ts';
import { checkValue } from './check-value.ts';
import { checkDiscovery } from './discovery/check-discovery.ts';
import { expand } from './fixtures.ts';
import { pasteBlock } from './paste/paste-block.ts';

fc.configureGlobal({ seed: 20261126 });

const ids = valueIds.filter(isFillable);
const providers = ['okta', 'auth0', 'entra-id', 'google-workspace', 'generic-oidc', 'some-other'];
const id = fc.constantFrom(...ids);
const provider = fc.constantFrom(...providers);

/** Any text, and texts that are close to a value. */
const file = new URL('./mistakes.yaml', import.meta.url);
const data = parse(readFileSync(file, 'utf8')) as {
  values: { value: FillableId; provider: string; cases: { typed: string; answer: string }[] }[];
};
const known = data.values.flatMap(({ value, provider, cases }) =>
  cases.map(({ typed, answer }) => ({ id: value, provider, typed: expand(typed), answer })),
);
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.emailAddress(),
  fc.uuid(),
  fc.domain(),
  fc.constantFrom(...known.map((one) => one.typed)),
);

/** Secrets as the providers and Wando make them. */
const secret = fc
  .tuple(
    fc.constantFrom(
      'GOCSPX-⟨28⟩',
      'abc8Q~⟨34⟩',
      '⟨20⟩-⟨40⟩_⟨2⟩',
      '⟨128⟩',
      '⟨86⟩~⟨40⟩',
      'eyJ⟨30⟩.eyJ⟨90⟩.⟨43⟩',
      'Bearer 1⟨42⟩',
      'client_secret=⟨24⟩',
      // No product's client ID has these forms; some have that of 40 or 64 letters and digits.
      '⟨40⟩.⟨24⟩',
      '⟨70 hex⟩',
      '⟨70 lower⟩',
    ),
    fc.integer({ min: 1, max: 2 ** 30 }),
  )
  .map(([pattern, seed]) => expand(pattern, seed));

describe('a checked value', () => {
  it('is never right where it holds a secret, whatever stands around it', () => {
    const around = fc.constantFrom('', ' ', '\n', '"', 'https://acme.okta.com/?x=', 'Issuer: ');
    fc.assert(
      fc.property(id, provider, secret, around, around, (one, who, text, before, after) => {
        const answer = checkValue(one, before + text + after, { provider: who, values: {} });
        expect(answer).toMatchObject({ answer: 'wrong', secret: true });
        expect(JSON.stringify(answer)).not.toContain(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('is corrected to a text that is not wrong, and that stays as it is', () => {
    fc.assert(
      fc.property(id, provider, typed, (one, who, text) => {
        const context = { provider: who, values: {} };
        const answer = checkValue(one, text, context);
        if (answer.answer !== 'wrong' || answer.use === undefined) return;
        expect(answer.use).not.toBe(text);
        expect(checkValue(one, answer.use, context).answer).not.toBe('wrong');
      }),
      { numRuns: 5000 },
    );
  });

  it('gets its own text back where copying added something at its ends', () => {
    const good = known.filter(({ answer }) => answer === 'right');
    const added = fc.array(
      fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u200b', '\ufeff', '"', '“', '”'),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(fc.constantFrom(...good), added, added, (one, before, after) => {
        const text = before.join('') + one.typed + after.join('');
        const answer = checkValue(one.id, text, { provider: one.provider, values: {} });
        expect(answer).toMatchObject({ answer: 'wrong', use: one.typed });
      }),
    );
  });

  it('is the same as another one only where both are names that someone chose', () => {
    fc.assert(
      fc.property(fc.uuid(), (text) => {
        const values = { 'client-id': text };
        const answer = checkValue('tenant-id', text, { provider: 'entra-id', values });
        expect(answer.answer).toBe('wrong');
      }),
    );
  });
});

it('a pasted block gives no secret away', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(typed, secret), { maxLength: 5 }),
      secret,
      provider,
      (lines, one, who) => {
        const text = [...lines, one].join('\n');
        const block = pasteBlock(text, { ids, provider: who, values: {} });
        expect(block.secrets.length).toBeGreaterThan(0);
        expect(JSON.stringify(block.found)).not.toContain(one);
      },
    ),
    { numRuns: 1000 },
  );
});

it('any pasted document gets an answer', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), typed), typed, provider, (text, issuer, who) => {
      expect(checkDiscovery(text, { issuer, provider: who }).answer).not.toBe('right');
    }),
  );
});

/** Runs every case of the data file of mistakes. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { FillableId } from '../values.ts';
import { checkValue } from './check-value.ts';
import { checkDiscovery } from './discovery/check-discovery.ts';
import { expand } from './fixtures.ts';
import { pasteBlock } from './paste/paste-block.ts';

interface Case {
  typed: string;
  with?: Partial<Record<FillableId, string>>;
  answer: 'right' | 'wrong' | 'unknown';
  use?: string | null;
  like?: string;
  secret?: true;
}

interface Document {
  name: string;
  provider: string;
  issuer: string;
  text: string;
  answer: Case['answer'];
  use: string | null;
  says?: string;
  gaps?: string[];
  secret?: true;
}

interface Block {
  name: string;
  provider: string;
  fields: FillableId[];
  text: string;
  found: Partial<Record<FillableId, string>>;
  secrets?: number[];
  unclear?: number[];
}

interface Group {
  value: FillableId;
  provider: string;
  cases: Case[];
}

const file = new URL('./mistakes.yaml', import.meta.url);
const data = parse(readFileSync(file, 'utf8')) as {
  values: Group[];
  discovery: Document[];
  blocks: Block[];
};
const cases = data.values.flatMap(({ cases, ...group }) =>
  cases.map((one) => ({ ...group, ...one })),
);

describe('the check of a value', () => {
  it.each(cases)('$value, $provider: $typed is $answer', (one) => {
    const context = { provider: one.provider, values: one.with ?? {} };
    const answer = checkValue(one.value, expand(one.typed), context);
    expect(answer.answer).toBe(one.answer);
    if (answer.answer === 'unknown') expect(answer.how).toContain(one.like ?? '');
    if (answer.answer !== 'wrong') return;
    expect(answer.use ?? null).toBe(one.use);
    expect(answer.secret).toBe(one.secret);
    expect(answer.looksLike).toContain(one.like ?? '');
  });

  it('is tried with enough mistakes, right values, values, and providers', () => {
    expect(cases.length).toBeGreaterThan(150);
    expect(cases.filter(({ answer }) => answer === 'right').length).toBeGreaterThan(30);
  });
});

it('says which text belongs in the field, and why the other fails', () => {
  const whyOf = (typed: string, provider: string) =>
    checkValue('issuer', typed, { provider, values: {} });
  expect(whyOf('https://acme.us.auth0.com', 'auth0')).toMatchObject({
    why: 'What belongs here is “https://acme.us.auth0.com/”. Auth0 writes its issuer into every token, and OpenID Connect compares it character by character. With “https://acme.us.auth0.com”, sign-in fails, even if setting up works.',
  });
  expect(whyOf('https://id.acme.com/realms/staff/', 'generic-oidc')).toMatchObject({
    why: expect.stringContaining('Your provider writes its issuer') as string,
  });
  expect(whyOf('acme', 'okta')).toMatchObject({
    why: expect.stringContaining('an address such as “https://acme.okta.com”') as string,
  });
});

it.each(data.discovery)('the check against a discovery document: $name', (one) => {
  const answer = checkDiscovery(expand(one.text), one);
  expect(answer.answer).toBe(one.answer);
  expect(answer.use ?? null).toBe(one.use);
  expect(answer.sent).toBe(one.issuer);
  expect(answer.secret).toBe(one.secret);
  expect(answer.message).toContain(one.says ?? '');
  expect(answer.gaps).toEqual(
    (one.gaps ?? []).map((gap) => expect.stringContaining(gap) as string),
  );
});

it.each(data.blocks)('a pasted block: $name', ({ fields, provider, ...one }) => {
  const block = pasteBlock(expand(one.text), { ids: fields, provider, values: {} });
  const found = Object.fromEntries(block.found.map(({ id, value }) => [id, value]));
  expect(found).toEqual(one.found);
  expect(block.secrets).toEqual(one.secrets ?? []);
  expect(block.unclear).toEqual(one.unclear ?? []);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkSources } from '../checks/check-model.ts';
import { sectionTitles } from '../guides/sections.ts';
import { capabilityIds } from '../providers/schema.ts';
import { categoryIds } from '../site.ts';
import { answerFault } from './answer-fault.ts';
import { guideFromAnswers, idFrom, type AnswerKey, type Answers, type Known } from './answers.ts';
import { draftFiles, nextSteps } from './draft-files.ts';
import { monogram } from './monogram.ts';

const TODAY = '2026-11-23';
const okta = { id: 'okta', name: 'Okta', aliases: ['Okta WIC'], order: 3 };
const known: Known = { guideIds: ['sso/okta'], providers: [okta] };
const answers: Answers = {
  category: 'sso',
  provider: 'lantern-id',
  name: 'Lantern ID',
  aliases: 'Lantern, Lamp Post',
  'console-name': 'Lantern Console',
  'console-url': 'https://console.lantern.example',
};
const filesFrom = (given: Answers) => draftFiles(guideFromAnswers(given, known));
const rulesOf = (files: ReturnType<typeof filesFrom>) =>
  checkSources(files, TODAY).diagnostics.map(({ rule }) => rule);

describe('a fresh draft', () => {
  it.each(categoryIds)('for %s has no diagnostics, and no address', (category) => {
    const { diagnostics, model } = checkSources(filesFrom({ ...answers, category }), TODAY);
    expect(diagnostics).toEqual([]);
    expect([...model.addresses.current.keys()]).toEqual([]);
    expect(model.guides).toEqual([]);
  });

  it('has every section, in order', () => {
    const [, , page] = filesFrom(answers);
    expect(page?.text.match(/(?<=^## ).*/gm)).toEqual(sectionTitles);
  });

  it('reads back as it was said, whatever the name', () => {
    // YAML’s own signs and words, and other scripts.
    const signs = ['a', 'Z', '0', 'é', '京', ':', '#', '&', '@', '%', '!', '|', '?', '-', '"', "'"];
    const parts = fc.constantFrom(...signs, ' ', ': ', ' #', '{', '[', 'yes', 'null', '1e3');
    const names = fc
      .array(parts, { minLength: 1, maxLength: 10 })
      .map((words) => words.join('').trim())
      .filter((name) => answerFault('name', name, {}, known) === undefined);
    fc.assert(
      fc.property(names, (name) => {
        const files = filesFrom({ category: 'sso', provider: 'some-id', name });
        expect(parse(files[1]?.text ?? '')).toMatchObject({ name });
        expect(rulesOf(files).filter((rule) => /^(frontmatter|provider)\//.test(rule))).toEqual([]);
      }),
    );
  });

  it('brings the provider’s data into its file', () => {
    const [icon, provider] = filesFrom({ ...answers, icon: '<svg viewBox="0 0 1 1"></svg>\n\n' });
    expect(icon?.text).toBe('<svg viewBox="0 0 1 1"></svg>\n');
    expect(parse(provider?.text ?? '')).toEqual({
      name: 'Lantern ID',
      aliases: ['Lantern', 'Lamp Post'],
      console: { name: 'Lantern Console', url: 'https://console.lantern.example' },
      order: 4,
      shelfLife: 120,
      capabilities: {},
    });
  });

  it('of a provider that the registry has is one file', () => {
    const files = filesFrom({ category: 'scim', provider: 'okta' });
    expect(files.map(({ path }) => path)).toEqual(['src/content/docs/scim/okta.mdx']);
    expect(files[0]?.text).toContain('\ntitle: Okta SCIM provisioning\n');
  });
});

describe('a draft that is none any more', () => {
  const [icon, provider, page] = filesFrom(answers);
  const published = page?.text.replace('draft: true\n', '') ?? '';
  const filled = published
    .replace(
      /^# description: .*$/m,
      'description: What this guide achieves and whom it is for, in fifty characters.',
    )
    .replace(/^# (duration|role|reviewed|toWando): /gm, '$1: ')
    .replace(
      /^# sources: .*$/m,
      'sources: [{ title: A, url: https://lantern.example/a, asOf: 2026-08 }]',
    );
  const found = (text: string) =>
    rulesOf([icon, provider, page && { ...page, text }].filter((file) => file !== undefined));

  it('lacks what its frontmatter says in comments', () => {
    expect(found(published).filter((rule) => rule === 'frontmatter/missing-key')).toHaveLength(6);
  });

  it('lacks text, the provider’s capabilities and problems, and has notes left', () => {
    const rules = found(filled);
    const count = (rule: string) => rules.filter((other) => other === rule).length;
    expect(count('frontmatter/missing-key')).toBe(0);
    expect(count('sections/no-opening')).toBe(1);
    expect(count('sections/note-left')).toBe(13);
    expect(count('provider/no-capability')).toBe(capabilityIds.length);
    expect(count('problem/too-few')).toBe(1);
    // Prove it works, Switch it on, Go back, Day two, Next.
    expect(count('sections/incomplete')).toBe(5);
  });
});

describe('an answer', () => {
  const cases: [AnswerKey, string, Answers, string | undefined][] = [
    ['category', 'sso', {}, undefined],
    ['category', 'sos', {}, 'It has to be one of sso, scim. Did you mean "sso"?'],
    ['provider', 'okta', { category: 'scim' }, undefined],
    ['provider', 'okta', { category: 'sso' }, 'There is a guide sso/okta already.'],
    ['provider', 'otka', {}, 'The registry has no provider "otka". Did you mean "okta"?'],
    ['provider', 'otka', { name: 'Otka' }, undefined],
    [
      'provider',
      'Ping One',
      {},
      'Write lower-case words with hyphens between, such as `okta` or `google-workspace`.',
    ],
    ['name', 'PingOne', {}, undefined],
    ['name', '', {}, 'It has to be the provider’s name.'],
    ['name', 'okta', {}, 'The registry has Okta already: its id is "okta".'],
    [
      'name',
      'Okta WIC',
      {},
      '“Okta WIC” is an alias of Okta: take it out of src/content/providers/okta.yaml first.',
    ],
    [
      'name',
      'An Identity Provider With A Name That Goes On On',
      { category: 'sso' },
      '“An Identity Provider With A Name That Goes On On single sign-on” is too long for a title: 60 characters at most.',
    ],
    ['aliases', 'Ping, PingFederate', {}, undefined],
    [
      'aliases',
      'Ping, okta wic',
      {},
      '“okta wic” is an alias of Okta: take it out of src/content/providers/okta.yaml first.',
    ],
    ['console-name', 'PingOne', {}, undefined],
    ['console-url', 'http://ping.example', {}, 'It has to be an address with https://.'],
    ['console-url', 'https://ping.example', {}, undefined],
    ['icon', '<svg viewBox="0 0 8 8"/>', {}, undefined],
    [
      'icon',
      '<svg viewBox="0 0 80 20"/>',
      {},
      'It has to be a square SVG of at most 20 kB that loads and runs nothing, and it is `viewBox="0 0 80 20"`.',
    ],
    [
      'aliases',
      'Any',
      { provider: 'okta' },
      'The registry has okta already: leave this out, or name another provider.',
    ],
  ];

  it.each(cases)('%s "%s" with %j: %s', (key, answer, others, fault) => {
    expect(answerFault(key, answer, others, known)).toBe(fault);
  });
});

it.each([
  ['Google Workspace', 'google-workspace'],
  ['PingOne', 'pingone'],
  ['  Étoile & Co. ', 'etoile-co'],
])('the id of %s is %s', (name, id) => {
  expect(idFrom(name)).toBe(id);
});

it.each([
  ['Okta', '>O<'],
  ['Lantern ID', '>LI<'],
  ['a & b c', '>AB<'],
])('the monogram of %s shows %s', (name, letters) => {
  expect(monogram(name)).toContain(letters);
});

it('says what comes next: the monogram only where one was drawn', () => {
  const steps = (icon: Answers) =>
    nextSteps(guideFromAnswers({ ...answers, ...icon }, known)).join();
  expect(steps({})).toContain('Replace the monogram');
  expect(steps({ icon: '<svg/>' })).not.toContain('Replace the monogram');
  expect(steps({ provider: 'okta' })).not.toContain('what works with the provider');
});

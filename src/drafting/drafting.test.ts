/** A new guide as it is written: whole, right for its kind, and without a diagnostic while it is a draft. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkSources } from '../checks/check-model.ts';
import { sectionTitles } from '../guides/sections.ts';
import { problemsSchema } from '../problems/schema.ts';
import { capabilityIds, providerSchema } from '../providers/schema.ts';
import { QUESTIONS_FILE } from '../questions/question.ts';
import { categoryIds } from '../site.ts';
import { answerFault } from './answer-fault.ts';
import { guideFromAnswers, idFrom, type Answers, type Known } from './answers.ts';
import { draftFiles, nextSteps } from './draft-files.ts';
import { monogram } from './monogram.ts';

const TODAY = '2026-11-23';
const known: Known = {
  guideIds: ['sso/okta'],
  providers: [{ id: 'okta', name: 'Okta', aliases: [], order: 3 }],
  withProblems: ['okta'],
  today: TODAY,
};
const answers: Answers = {
  category: 'sso',
  provider: 'lantern-id',
  name: 'Lantern ID',
  aliases: 'Lantern, Lamp Post',
  'console-name': 'Lantern Console',
  'console-url': 'https://console.lantern.example',
  'source-title': 'Register an app',
  'source-url': 'https://docs.lantern.example/apps',
};
/** The pages that a fresh draft links to, and the questions that it names. */
const linked = [
  { path: QUESTIONS_FILE, text: readFileSync(QUESTIONS_FILE, 'utf8') },
  ...['roll-out-single-sign-on', 'roll-out-provisioning'].map((id) => ({
    path: `src/content/docs/${id}.mdx`,
    text: `---\ntitle: Roll out\n---\n\nText.\n`,
  })),
];
const filesFrom = (given: Answers) => draftFiles(guideFromAnswers(given, known));
const textOf = (given: Answers, ending: string) =>
  filesFrom(given).find(({ path }) => path.endsWith(ending))?.text ?? '';

describe.each(categoryIds)('a fresh draft for %s', (category) => {
  const given = { ...answers, category };

  it('has no diagnostics, and no address', () => {
    const { diagnostics, model } = checkSources([...linked, ...filesFrom(given)], TODAY);
    expect(diagnostics.filter(({ file }) => file.includes('lantern'))).toEqual([]);
    expect([...model.addresses.current.keys()].join()).not.toContain('lantern');
  });

  it('has every section, in order', () => {
    expect(textOf(given, '.mdx').match(/(?<=^## ).*/gm)).toEqual(sectionTitles);
  });

  it('has every file, valid by its schema', () => {
    expect(filesFrom(given).map(({ path }) => path)).toEqual([
      'src/content/providers/lantern-id.svg',
      'src/content/providers/lantern-id.yaml',
      'src/content/problems/lantern-id.yaml',
      `src/content/docs/${category}/lantern-id.mdx`,
    ]);
    const provider = providerSchema().parse(parse(textOf(given, 'providers/lantern-id.yaml')));
    expect(provider).toMatchObject({
      name: 'Lantern ID',
      aliases: ['Lantern', 'Lamp Post'],
      console: { name: 'Lantern Console', url: 'https://console.lantern.example' },
      order: 4,
    });
    expect(Object.values(provider.capabilities).map((cell) => cell?.answer)).toEqual(
      capabilityIds.map(() => 'ask'),
    );
    const problems = problemsSchema().parse(parse(textOf(given, 'problems/lantern-id.yaml')));
    expect(problems[0]?.step).toMatch(new RegExp(`^${category}/lantern-id#`));
  });

  it('has the steps of its kind and none of the other', () => {
    const text = textOf(given, '.mdx');
    expect(text.includes('scim-base-url')).toBe(category === 'scim');
    expect(text.includes('redirect-uri')).toBe(category === 'sso');
  });
});

it('of a provider that the registry has is one file', () => {
  const files = filesFrom({ category: 'scim', provider: 'okta' });
  expect(files.map(({ path }) => path)).toEqual(['src/content/docs/scim/okta.mdx']);
  expect(files[0]?.text).toContain('\ntitle: Okta SCIM provisioning\n');
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
      const given = { ...answers, provider: 'some-id', name };
      expect(parse(textOf(given, 'providers/some-id.yaml'))).toMatchObject({ name });
      const rules = checkSources(filesFrom(given), TODAY).diagnostics.map(({ rule }) => rule);
      expect(rules.filter((rule) => /^(frontmatter|provider|mdx)\//.test(rule))).toEqual([]);
    }),
  );
});

it.each([
  ['Google Workspace', 'google-workspace'],
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

it('takes the icon that it is given, and mentions the monogram only where one was drawn', () => {
  const withIcon = { ...answers, icon: '<svg viewBox="0 0 1 1"></svg>\n\n' };
  expect(textOf(withIcon, '.svg')).toBe('<svg viewBox="0 0 1 1"></svg>\n');
  const steps = (given: Answers) => nextSteps(guideFromAnswers(given, known)).join();
  expect(steps(withIcon)).not.toContain('monogram');
  expect(steps(answers)).toContain('monogram');
});

/** The corpus: the mistakes that the rules carry, each planted in a whole site, and what the checks say of it. */

import { describe, expect, it } from 'vitest';
import { plantedBy, withGood } from '../../tests/fixtures/lint/plant.ts';
import { readSources } from '../model/read-model.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { readDictionary } from '../spelling/read-dictionary.ts';
import { checkSources } from './check-model.ts';
import { contentRules, rules } from './rules.ts';
import { suppressionRules } from './suppression-rules.ts';

const TODAY = '2026-11-23';
const whole = await readSources('tests/fixtures/lint/site');
const dictionary = await readDictionary();
/** Its examples are sentences: src/checks/hostile.test.ts plants the sources. */
const described = [
  'files/limit',
  'files/encoding',
  'files/link',
  'files/not-utf-8',
  'files/byte-order-mark',
  'files/frame-words',
  'steps/too-many',
];
const planted = [...contentRules, ...suppressionRules].filter(({ id }) => !described.includes(id));
const check = (site: typeof whole) => checkSources(site, TODAY, dictionary).diagnostics;
const placeOf = ({ file, line, column }: Diagnostic) => `${file}:${String(line)}:${String(column)}`;

describe('the whole site of the fixtures', () => {
  it('has no diagnostic', () => {
    expect(check(whole)).toEqual([]);
  });
});

describe('a rule', () => {
  it('has an id and a sentence of its own', () => {
    for (const key of ['id', 'docs'] as const) {
      expect(new Set(rules.map((rule) => rule[key])).size).toBe(rules.length);
    }
    for (const { id, docs } of rules) {
      expect(id).toMatch(/^[a-z]+\/[a-z\d-]+$/);
      expect(docs).toMatch(/^[\p{Lu}`].*\.$/u);
    }
  });

  it.each(planted.map((rule) => [rule.id, rule] as const))(
    '%s: accepts its good example',
    (_, rule) => {
      const known = check([...withGood(whole, rule)]).map((one) => `${one.rule} ${placeOf(one)}`);
      expect(known).toEqual([]);
    },
  );
});

const counts = new Map<number, string[]>();

describe('the corpus', () => {
  const mistakes = planted.flatMap((rule) => plantedBy(whole, rule));

  it.each(mistakes.map((one) => [one.rule, one.name, one] as const))(
    '%s: %s',
    (rule, name, one) => {
      const diagnostics = check([...one.site]);
      counts.set(diagnostics.length, [
        ...(counts.get(diagnostics.length) ?? []),
        `${rule}: ${name}`,
      ]);
      const found = diagnostics.map((diagnostic) => `${diagnostic.rule} ${placeOf(diagnostic)}`);
      expect(found).toEqual(expect.arrayContaining([`${rule} ${one.location}`]));
      for (const { found: what, expected, help } of diagnostics) {
        for (const words of [what, expected, help]) {
          expect(words).not.toMatch(/^\s*$|undefined|\[object|\bat \S+:\d+|Error:|oxc/);
        }
      }
    },
  );

  it('gets one diagnostic for nine mistakes in ten', () => {
    const table = [...counts]
      .sort(([a], [b]) => a - b)
      .map(([count, names]) => ({ diagnostics: count, mistakes: names.length }));
    console.table(table);
    const single = counts.get(1)?.length ?? 0;
    const more = [...counts].filter(([count]) => count !== 1).flatMap(([, names]) => names);
    expect(single / mistakes.length, more.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});

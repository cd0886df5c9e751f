/** The corpus: broken sources, each with one mistake that writers make, and what the checks say of it. */

import { describe, expect, it } from 'vitest';
import { contentDefects } from '../../tests/fixtures/lint/cases/content.ts';
import { dataDefects } from '../../tests/fixtures/lint/cases/data.ts';
import { keyDefects } from '../../tests/fixtures/lint/cases/keys.ts';
import { proseDefects } from '../../tests/fixtures/lint/cases/prose.ts';
import { structureDefects } from '../../tests/fixtures/lint/cases/structure.ts';
import { valueDefects } from '../../tests/fixtures/lint/cases/values.ts';
import { plant, type Defect } from '../../tests/fixtures/lint/plant.ts';
import { checkSources } from './check-model.ts';
import { readSources } from '../model/read-model.ts';
import { readDictionary } from '../spelling/read-dictionary.ts';
import { ruleIds } from './rule-table.ts';

const TODAY = '2026-11-23';
const whole = await readSources('tests/fixtures/lint/site');
const dictionary = await readDictionary(process.cwd());
const defects: readonly Defect[] = [
  ...keyDefects,
  ...structureDefects,
  ...valueDefects,
  ...contentDefects,
  ...proseDefects,
  ...dataDefects,
];

/** Reported of what was built, of the built ledger, and of the record of reviews: each has a suite of its own. */
const TOLD_ELSEWHERE = /^(?:built\/|review\/|permalinks\/unanswered$)/;

describe('the whole site of the fixtures', () => {
  it('has no diagnostic', () => {
    expect(checkSources(whole, TODAY, dictionary).diagnostics).toEqual([]);
  });
});

describe('the corpus', () => {
  it.each(defects.map((defect) => [defect.rule, defect.to.trim().slice(0, 60), defect] as const))(
    '%s: %s',
    (rule, _change, defect) => {
      const { site, location } = plant(whole, defect);
      const { diagnostics } = checkSources(site, TODAY, dictionary);
      const reported = diagnostics.map(
        (f) => `${f.rule} ${f.file}:${String(f.line)}:${String(f.column)}`,
      );
      expect(reported).toContain(`${rule} ${location}`);
      expect([...new Set(diagnostics.map((diagnostic) => diagnostic.rule))].sort()).toEqual(
        [...new Set([rule, ...(defect.also ?? [])])].sort(),
      );
      for (const { found, expected, help } of diagnostics) {
        for (const words of [found, expected, help]) {
          expect(words).not.toMatch(/^\s*$|undefined|\[object|\bat \S+:\d+|Error:|oxc/);
        }
      }
    },
  );

  it('breaks every rule', () => {
    const broken = new Set<string>(defects.map(({ rule }) => rule));
    expect(ruleIds.filter((id) => !broken.has(id) && !TOLD_ELSEWHERE.test(id))).toEqual([]);
  });

  it('is large', () => {
    expect(defects.length).toBeGreaterThanOrEqual(100);
  });
});

/** The rule table and the code name the same rules. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleIds, ruleOf, ruleTable } from './rule-table.ts';

const code = ['src', 'tests/built']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .filter((file) => !file.startsWith(join('src', 'lint', 'reference')))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const subjects = [...new Set(ruleIds.map((id) => id.split('/')[0] ?? ''))];

/** Put together from a subject and the kind of issue: src/source/explain-issues.ts. */
const COMPOSED =
  /^(?:frontmatter|provider|problem)\/(?:syntax|unknown-key|missing-key|wrong-value)$/;

describe('the rule table', () => {
  it('has every rule that the code reports', () => {
    const reported = [...code.matchAll(new RegExp(`'((?:${subjects.join('|')})/[a-z-]+)'`, 'g'))]
      .map(([, id = '']) => id)
      .filter((id) => ruleOf(id) === undefined);
    expect(reported).toEqual([]);
  });

  it('has no rule that nothing reports', () => {
    const untold = ruleIds.filter((id) => {
      const [subject = '', name = ''] = id.split('/');
      return !COMPOSED.test(id) && !new RegExp(`['\`](?:${subject}/)?${name}['\`]`).test(code);
    });
    expect(
      untold.filter(
        (id) => !/^(?:built|frontmatter)\/(?:title|description|category|provider)/.test(id),
      ),
    ).toEqual([]);
  });

  it.each(Object.entries(ruleTable))('%s says what it asks for, with an example', (id, row) => {
    expect(id).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
    expect(row.says).toMatch(/^\p{Lu}|^`/u);
    expect(row.says).toMatch(/[.:]$/);
    expect(row.bad).not.toBe('');
    expect(row.good).not.toBe(row.bad);
  });
});

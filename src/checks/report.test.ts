import { expect, it } from 'vitest';
import type { Finding } from '../source/diagnostic.ts';
import { withFixes } from '../source/fixes.ts';
import { formatAnnotations, formatFindings, formatJson } from './report.ts';

const finding = (line: number, more: Partial<Finding> = {}): Finding => ({
  rule: 'words/click',
  file: 'src/content/docs/sso/okta.mdx',
  line,
  column: 3,
  found: '“click”',
  expected: 'select',
  mend: 'Write “select”.',
  ...more,
});
const fix = { start: 0, end: 5, text: 'select' };

it('tells people the place, the rule, what to do, and where to read more', () => {
  expect(formatFindings([finding(9), finding(2, { fix })])).toBe(
    [2, 9]
      .map(
        (line) => `src/content/docs/sso/okta.mdx:${String(line)}:3  words/click
  found:     “click”
  expected:  select
  mend:      Write “select”.
  more:      AUTHORING.md#words-click`,
      )
      .join('\n\n') + '\n\n2 findings in 1 file. `npm run check -- --fix` mends 1 of them.',
  );
  expect(formatFindings([])).toBe('');
});

it('colors what it is told to', () => {
  expect(formatFindings([finding(1)], (part, text) => `<${part}>${text}`)).toContain(
    '<place>src/content/docs/sso/okta.mdx:1:3  <rule>words/click\n  <label>found:     “click”',
  );
});

it('tells GitHub in its own form', () => {
  const odd = finding(1, { found: '100 %, and more', mend: 'One.\nTwo.', file: 'a,b:c.mdx' });
  expect(formatAnnotations([odd])).toBe(
    '::error file=a%2Cb%3Ac.mdx,line=1,col=3,title=words/click::Found: 100 %25, and more%0AExpected: select%0AOne.%0ATwo.%0AMore: AUTHORING.md#words-click',
  );
});

it('tells tools in JSON', () => {
  const { findings, version } = JSON.parse(formatJson([finding(9), finding(2, { fix })])) as {
    version: number;
    findings: Record<string, unknown>[];
  };
  expect(version).toBe(1);
  expect(findings.map(({ line, fixable }) => [line, fixable])).toEqual([
    [2, true],
    [9, false],
  ]);
  expect(findings[0]).toEqual({
    rule: 'words/click',
    file: 'src/content/docs/sso/okta.mdx',
    line: 2,
    column: 3,
    found: '“click”',
    expected: 'select',
    mend: 'Write “select”.',
    more: 'AUTHORING.md#words-click',
    fixable: true,
  });
});

it('makes the changes that don’t touch each other', () => {
  const change = (start: number, end: number, text: string) =>
    finding(1, { fix: { start, end, text } });
  const findings = [change(8, 9, ''), change(0, 5, 'select'), change(3, 7, 'never'), finding(1)];
  expect(withFixes('click it  now', findings)).toBe('select it now');
});

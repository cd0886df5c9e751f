import { expect, it } from 'vitest';
import type { Diagnostic } from '../source/diagnostic.ts';
import { withFixes } from '../source/fixes.ts';
import { formatAnnotations, formatDiagnostics, formatJson } from './report.ts';

const diagnostic = (line: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: 'words/avoid',
  file: 'src/content/docs/sso/okta.mdx',
  line,
  column: 3,
  found: '“click”',
  expected: 'select',
  help: 'Write “select”.',
  ...more,
});
const fix = { start: 0, end: 5, text: 'select' };

it('reports people the place, the rule, what to do, and where to read more', () => {
  expect(formatDiagnostics([diagnostic(9), diagnostic(2, { fix })])).toBe(
    [2, 9]
      .map(
        (line) => `src/content/docs/sso/okta.mdx:${String(line)}:3  words/avoid
  found:     “click”
  expected:  select
  help:      Write “select”.
  more:      RULES.md#words-avoid`,
      )
      .join('\n\n') + '\n\n2 diagnostics in 1 file. `npm run check -- --fix` fixes 1 of them.',
  );
  expect(formatDiagnostics([])).toBe('');
});

it('colors what it is reported to', () => {
  expect(formatDiagnostics([diagnostic(1)], (part, text) => `<${part}>${text}`)).toContain(
    '<location>src/content/docs/sso/okta.mdx:1:3  <rule>words/avoid\n  <label>found:     “click”',
  );
});

it('reports GitHub in its own form', () => {
  const odd = diagnostic(1, { found: '100 %, and more', help: 'One.\nTwo.', file: 'a,b:c.mdx' });
  expect(formatAnnotations([odd])).toBe(
    '::error file=a%2Cb%3Ac.mdx,line=1,col=3,title=words/avoid::Found: 100 %25, and more%0AExpected: select%0AOne.%0ATwo.%0AMore: RULES.md#words-avoid',
  );
});

it('reports tools in JSON', () => {
  const { diagnostics, version } = JSON.parse(
    formatJson([diagnostic(9), diagnostic(2, { fix })]),
  ) as {
    version: number;
    diagnostics: Record<string, unknown>[];
  };
  expect(version).toBe(1);
  expect(diagnostics.map(({ line, fixable }) => [line, fixable])).toEqual([
    [2, true],
    [9, false],
  ]);
  expect(diagnostics[0]).toEqual({
    rule: 'words/avoid',
    file: 'src/content/docs/sso/okta.mdx',
    line: 2,
    column: 3,
    found: '“click”',
    expected: 'select',
    help: 'Write “select”.',
    more: 'RULES.md#words-avoid',
    fixable: true,
  });
});

it('makes the changes that don’t touch each other', () => {
  const change = (start: number, end: number, text: string) =>
    diagnostic(1, { fix: { start, end, text } });
  const diagnostics = [
    change(8, 9, ''),
    change(0, 5, 'select'),
    change(3, 7, 'never'),
    diagnostic(1),
  ];
  expect(withFixes('click it  now', diagnostics)).toBe('select it now');
});

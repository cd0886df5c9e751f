/** The preview reports an error once: by its diagnostic, or in Astro's words without a stack. */

import type { AstroLoggerMessage } from 'astro';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { isTold, previewLog } from './preview-log.ts';

const error = (message: string): AstroLoggerMessage => ({
  label: null,
  level: 'error',
  message,
  newLine: true,
});
const diagnosticIn = (file: string) => [{ file } as Diagnostic];
const GUIDE = 'src/content/docs/sso/okta.mdx';
const PACKAGE = 'at y (file:///p/node_modules/js-yaml/dist/js-yaml.mjs:1140:12)';

describe('isTold', () => {
  it.each([
    [
      'by its whole path',
      `foo is not defined\n  Stack trace:\n    at x (/p/${GUIDE}:308:9)`,
      GUIDE,
    ],
    ['by its path in the collection', 'Failed to reload sso/okta.mdx: bad indentation', GUIDE],
    ['by its name', 'Failed to reload okta.yaml: missed comma', 'src/content/providers/okta.yaml'],
    ['by nothing', `YAMLException: bad indentation\n    ${PACKAGE}`, GUIDE],
  ])('when it names the file of a diagnostic %s', (_case, message, file) => {
    expect(isTold(message, diagnosticIn(file))).toBe(true);
  });

  it.each([
    [
      'another file',
      'Failed to reload sso/okta.mdx: bad indentation',
      'src/content/docs/sso/auth0.mdx',
    ],
    ['a longer name', 'Failed to reload ta.mdx: bad indentation', GUIDE],
    ['code', 'Error: thrown\n    at eval (/p/src/guides/Step.astro:2:1)', GUIDE],
  ])('not when it names %s', (_case, message, file) => {
    expect(isTold(message, diagnosticIn(file))).toBe(false);
  });

  it('not when there is no diagnostic', () => {
    expect(isTold('YAMLException: bad indentation', [])).toBe(false);
    expect(isTold(`Failed to reload ${GUIDE}`, [])).toBe(false);
  });
});

describe('the log', () => {
  function record() {
    const printed: string[] = [];
    const log = previewLog(({ message }) => printed.push(message), '/p');
    return { log, printed };
  }

  it('keeps errors until the content is read, and then reports those that no diagnostic reports', () => {
    const { log, printed } = record();
    log.startReading();
    log.write(error('Failed to reload sso/okta.mdx: bad indentation'));
    log.write(error('Failed to reload en.json: no comma'));
    expect(printed).toEqual([]);
    log.endReading(diagnosticIn(GUIDE));
    expect(printed).toEqual(['Failed to reload en.json: no comma']);
    log.write(error(`MDXError: 102:1\n    ${PACKAGE}`));
    log.startReading();
    log.endReading([]);
    expect(printed).toHaveLength(1);
  });

  it('reports the place in our code, and no stack', () => {
    const { log, printed } = record();
    log.write(error(`Error: thrown\n    ${PACKAGE}\n    at eval (/p/src/guides/Step.astro:2:1)`));
    expect(printed).toEqual(['Error: thrown\n  src/guides/Step.astro:2:1']);
  });

  it('leaves everything else as it is, at once', () => {
    const { log, printed } = record();
    log.startReading();
    log.write({ ...error('  ready in 3 s'), level: 'info' });
    expect(printed).toEqual(['  ready in 3 s']);
  });
});

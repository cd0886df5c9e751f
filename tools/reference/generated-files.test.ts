/** What is made from the code is up to date, and what editors read fits it. */

import { existsSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/guides/vocabulary.ts';
import { checkSources } from '../../src/checks/check-model.ts';
import { readMore, ruleIds } from '../../src/checks/rules.ts';
import { readSources } from '../../src/model/read-model.ts';
import { formatDiagnostics } from '../../src/checks/report.ts';
import { exampleStep } from './example-step.ts';
import { generatedFiles } from './generated-files.ts';

const files = generatedFiles();
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;

it.each(files.map(({ path, text }) => [path, text]))(
  '%s is as `npm run format` writes it',
  (path, text) => {
    expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(text);
  },
);

describe('the reference', () => {
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';

  it('has the address of each rule that diagnostics name', () => {
    for (const id of ruleIds) {
      const [file = '', anchor = ''] = readMore(id).split('#');
      expect(textOf(file)).toContain(`<a id="${anchor}"></a>`);
    }
  });

  it('is two pages long', () => {
    expect(textOf('AUTHORING.md').split(/\s+/).length).toBeLessThan(2000);
  });

  it('shows a step that the checks accept', async () => {
    const guide = 'src/content/docs/sso/okta.mdx';
    const site = (await readSources('tests/fixtures/lint/site')).map(({ path, text }) => ({
      path,
      text:
        path === guide
          ? text
              .replace(/<Step id="add-redirect-uri".*?<\/Step>/s, exampleStep)
              .replace('gives="client-id okta-domain"', 'gives="okta-domain"')
          : text,
    }));
    expect(checkSources(site, '2026-11-23').diagnostics).toEqual([]);
  });

  it('has every component that pages may use', () => {
    const list = readFileSync('src/components.ts', 'utf8');
    const names = [...list.matchAll(/default as (\w+)/g)].map(([, name]) => name);
    expect([...vocabulary].sort()).toEqual(names.sort());
  });
});

describe('the editor', () => {
  it('finds a schema for each file of data', () => {
    const { 'yaml.schemas': schemas } = json('.vscode/settings.json') as {
      'yaml.schemas': Record<string, string>;
    };
    const paths = files.map(({ path }) => path);
    for (const schema of Object.keys(schemas)) expect(paths).toContain(schema);
    for (const file of ['providers/okta', 'problems/okta', 'questions', 'lists'].map(
      (name) => `src/content/${name}.yaml`,
    )) {
      expect(Object.values(schemas).filter((glob) => matchesGlob(file, glob))).toHaveLength(1);
    }
  });

  it('shows in a hover what a key is for and how it looks', () => {
    const schema = files.find(({ path }) => path.endsWith('provider.json'))?.text ?? '';
    const { properties, required } = JSON.parse(schema) as {
      properties: Record<string, { description: string; expected?: string }>;
      required: string[];
    };
    expect(properties['order']?.description).toBe(
      'The place in lists: smaller comes first.\n\nExpected: a whole number from 1.\n\nFor instance: order: 3',
    );
    expect(properties['order']).not.toHaveProperty('expected');
    expect(required).toEqual(['name', 'aliases', 'order', 'capabilities']);
  });

  it('reads diagnostics off the terminal', () => {
    const { tasks } = json('.vscode/tasks.json') as {
      tasks: { command: string; problemMatcher: { pattern: { regexp: string }[] } }[];
    };
    const task = tasks.find(({ command }) => command === 'npm run check');
    const [location, found] =
      task?.problemMatcher.pattern.map(({ regexp }) => new RegExp(regexp)) ?? [];
    const file = 'src/content/docs/sso/okta.mdx';
    const words = { found: 'a “word”', expected: 'another', help: 'Write it.' };
    const text = formatDiagnostics([{ rule: 'words/avoid', file, line: 12, column: 3, ...words }]);
    const [first = '', second = ''] = text.split('\n');
    expect(location?.exec(first)?.slice(1)).toEqual([file, '12', '3', 'words/avoid']);
    expect(found?.exec(second)?.slice(1)).toEqual(['a “word”']);
  });
});

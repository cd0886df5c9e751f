/** What is made from the code is up to date, and what editors are reported fits it. */

import { existsSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/guides/vocabulary.ts';
import { readMore, ruleIds } from '../../src/checks/rule-table.ts';
import { formatDiagnostics } from '../../src/checks/report.ts';
import { readComponents } from './components.ts';
import { generatedFiles } from './generated-files.ts';

const files = generatedFiles(process.cwd());
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;

it.each(files.map(({ path, text }) => [path, text]))(
  '%s is as `npm run format` writes it',
  (path, text) => {
    expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(text);
  },
);

describe('the authoring reference', () => {
  const [reference] = files;

  it('has the address of each rule that diagnostics name', () => {
    for (const id of ruleIds) {
      const [, anchor = ''] = readMore(id).split('#');
      expect(reference?.text).toContain(`<a id="${anchor}"></a>`);
    }
  });

  it('has every component, with what it and its attributes are for', () => {
    const components = readComponents(process.cwd());
    expect(components.map(({ name }) => name)).toEqual(vocabulary);
    for (const { name, says, props } of components) {
      expect(says, name).not.toBe('');
      for (const prop of props) expect(prop.says, `${name} ${prop.name}`).not.toBe('');
    }
  });

  it('reads attributes as the compiler knows them', () => {
    const step = readComponents(process.cwd()).find(({ name }) => name === 'Step');
    expect(step?.holdsText).toBe(true);
    expect(step?.props.find(({ name }) => name === 'where')).toMatchObject({
      type: '`console`, `other-console`, `wando`, `dns`',
      isNeeded: false,
    });
    expect(step?.props.find(({ name }) => name === 'id')).toMatchObject({
      type: 'text',
      isNeeded: true,
    });
  });
});

describe('the editor', () => {
  it('finds a schema for each file of data', () => {
    const { 'yaml.schemas': schemas } = json('.vscode/settings.json') as {
      'yaml.schemas': Record<string, string>;
    };
    const paths = files.map(({ path }) => path);
    for (const schema of Object.keys(schemas)) expect(paths).toContain(schema);
    for (const file of ['src/content/providers/okta.yaml', 'src/content/problems/okta.yaml']) {
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
    const text = formatDiagnostics([{ rule: 'words/click', file, line: 12, column: 3, ...words }]);
    const [first = '', second = ''] = text.split('\n');
    expect(location?.exec(first)?.slice(1)).toEqual([file, '12', '3', 'words/click']);
    expect(found?.exec(second)?.slice(1)).toEqual(['a “word”']);
  });
});

/** The vocabulary is what the components take: no more, no less. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { componentOf, vocabulary } from './vocabulary.ts';

const exported = [
  ...readFileSync('src/components.ts', 'utf8').matchAll(/default as (\w+) \} from '(.*?)'/g),
].map(([, name = '', file = '']) => ({ name, file: join('src', file) }));

it('is what src/components.ts exports', () => {
  expect(exported.map(({ name }) => name)).toEqual([...vocabulary]);
});

it.each(exported)('has the attributes of $name', ({ name, file }) => {
  const props = /interface Props \{(.*?)\n\}/s.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const taken = [...props.matchAll(/^ {2}(\w+)(\??): (.*);$/gm)].map(([, key, mark, type]) => ({
    key,
    isMark: type === 'boolean',
    needed: mark === '',
  }));
  const rules = Object.entries(componentOf(name)?.attributes ?? {}).map(([key, rule]) => ({
    key,
    isMark: rule.isMark === true,
    needed: rule.needed === true,
  }));
  expect(rules).toEqual(taken);
});

it('knows no component by the name of a property of all objects', () => {
  expect(componentOf('constructor')).toBeUndefined();
});

/** The vocabulary is what the components take: no more, no less. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { componentAttributes, vocabulary } from './vocabulary.ts';

const exported = [
  ...readFileSync('src/components.ts', 'utf8').matchAll(/default as (\w+) \} from '(.*?)'/g),
].map(([, name = '', file = '']) => ({ name, file: join('src', file) }));

describe('the vocabulary', () => {
  it('is what src/components.ts exports', () => {
    expect(exported.map(({ name }) => name)).toEqual([...vocabulary]);
  });

  it.each(exported)('has the attributes of $name', ({ name, file }) => {
    const props = /interface Props \{(.*?)\n\}/s.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    const taken = [...props.matchAll(/^ {2}(\w+)(\??): (.*);$/gm)].map(([, key, mark, type]) => ({
      key,
      isNumber: type === 'number',
      // The rules of steps report of a missing id or title in their own words.
      needed: mark === '' && !(/^(?:Step|Way)$/.test(name) && /^(?:id|title)$/.test(key ?? '')),
    }));
    const rules = Object.entries(componentAttributes[name] ?? {}).map(([key, rule]) => ({
      key,
      isNumber: rule.isNumber === true,
      needed: rule.needed && !(name === 'Way' && key === 'title'),
    }));
    expect(rules).toEqual(taken);
  });
});

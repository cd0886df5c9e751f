import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lintRules } from './lint-rules.ts';

it('runs every rule of this folder', async () => {
  const ids = new Set(lintRules.map(({ id }) => id));
  for (const name of readdirSync(import.meta.dirname).filter((file) => !/\.test\./.test(file))) {
    const exported = Object.entries((await import(`./${name}`)) as Record<string, unknown>);
    for (const [, rules] of exported.filter(([key]) => key.endsWith('Rules'))) {
      for (const { id } of rules as typeof lintRules) expect(ids, name).toContain(id);
    }
  }
});

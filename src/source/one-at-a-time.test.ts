import { satteri } from '@astrojs/markdown-satteri';
import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

it('compiles a document when the one before has ended, whether it could be read or not', async () => {
  const log: string[] = [];
  const processor = oneAtATime({
    ...satteri(),
    createMdxRenderer: () =>
      Promise.resolve({
        process: async (_content, path) => {
          log.push(`${path} begins`);
          await Promise.resolve();
          log.push(`${path} ends`);
          if (path === 'b') throw new Error('No MDX.');
          return {
            code: path,
            astroMetadata: {
              hydratedComponents: [],
              clientOnlyComponents: [],
              serverComponents: [],
              scripts: [],
              containsHead: false,
              propagation: 'none',
              pageOptions: {},
            },
          };
        },
      }),
  });
  const renderer = await processor.createMdxRenderer?.({}, { optimize: true });
  if (!renderer) throw new Error('No renderer.');
  const results = await Promise.allSettled(
    ['a', 'b', 'c'].map((path) => renderer.process('', path, {})),
  );
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

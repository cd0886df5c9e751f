/** A Markdown processor that compiles one document after the other. */

import type { satteri } from '@astrojs/markdown-satteri';

type Processor = ReturnType<typeof satteri>;

/**
 * The bundler hands over all documents at once, and the memory outside of JavaScript that each one takes is given
 * back when the event loop turns: with a thousand guides that is half a gigabyte.
 */
export function oneAtATime(processor: Processor): Processor {
  return {
    ...processor,
    createMdxRenderer: async (...options) => {
      const renderer = await processor.createMdxRenderer?.(...options);
      if (!renderer) throw new Error('The Markdown processor reads no MDX.');
      let last: Promise<unknown> = Promise.resolve();
      return {
        process: (...document) => {
          const result = last.then(() => renderer.process(...document));
          last = result.then(turn, turn);
          return result;
        },
      };
    },
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

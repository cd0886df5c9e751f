/** Draws the link previews while the site is built, and writes them into it. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Renderer } from '@takumi-rs/core';
import type { AstroIntegration } from 'astro';
import type { PageModel } from '../../model/current-model.ts';
import { currentTwins } from '../current-twins.ts';
import { cardSize } from './card.ts';
import { cardFacts, cardFor, type Card } from './cards.ts';
import { lookOf } from './look.ts';

const FONT = 'public/fonts/figtree-latin-5.3.0.woff2';

/** Writes the previews of all pages when the site is built. */
export function previewPictures(model: PageModel, root: string): AstroIntegration {
  let pictures: Promise<ReadonlyMap<string, Buffer>> | undefined;
  return {
    name: 'preview-pictures',
    hooks: {
      // It runs in threads of its own beside Astro, which keeps one core busy.
      'astro:build:start': () => {
        pictures = cardsOf(model, root).then((cards) => drawn(cards, root));
        // An error is thrown where they are awaited.
        pictures.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        for (const [path, picture] of (await pictures) ?? []) {
          const file = join(fileURLToPath(dir), path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, picture);
        }
      },
    },
  };
}

async function cardsOf(model: PageModel, root: string): Promise<Card[]> {
  const look = lookOf(await readFile(join(root, 'src/styles/tokens.css'), 'utf8'));
  return Promise.all(
    [...currentTwins().values()].map((page) => cardFor(cardFacts(model, page), look)),
  );
}

/**
 * Draws each picture once, with the site's own font: the fonts of the machine don't matter.
 *
 * @param root the project's folder
 * @returns PNGs by their path
 */
async function drawn(cards: readonly Card[], root: string): Promise<ReadonlyMap<string, Buffer>> {
  const renderer = new Renderer();
  await renderer.registerFont({ name: 'Figtree', data: await readFile(join(root, FONT)) });
  const pictures = new Map<string, Buffer>();
  for (const { path, tree } of cards) {
    if (!pictures.has(path)) pictures.set(path, await renderer.render(tree, cardSize));
  }
  return pictures;
}

/** Draws the link previews, and writes them into the site. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import type { PageModel } from '../../model/model.ts';
import { problemPages } from '../problem-pages.ts';
import { cardSize } from './card.ts';
import { cardFacts, cardFor, CARDS_PATH } from './cards.ts';
import { lookOf } from './look.ts';

/** The site's own font with all Latin letters: those of the machine don't matter. */
const FONT = 'src/twins/preview/figtree-latin-5.3.0.woff2';

/**
 * Draws the picture of each page; equal ones are one file.
 *
 * @param root the project's folder
 * @param folder the folder of the site
 */
export async function writePreviews(model: PageModel, root: string, folder: string): Promise<void> {
  const look = lookOf(await readFile(join(root, 'src/styles/tokens.css'), 'utf8'));
  const renderer = new Renderer();
  await renderer.registerFont({ name: 'Figtree', data: await readFile(join(root, FONT)) });
  await mkdir(join(folder, CARDS_PATH), { recursive: true });
  for (const page of [...model.guides, ...model.pages, ...problemPages(model)]) {
    const { path, tree } = await cardFor(cardFacts(model, page), look);
    await writeFile(join(folder, path), await renderer.render(tree, cardSize));
  }
}

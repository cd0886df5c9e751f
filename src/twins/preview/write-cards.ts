/** Writes the link previews into a built site. What was drawn before is kept between builds. */

import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import satori from 'satori';
import sharp from 'sharp';
import { cardSize, type CardNode } from './card.ts';
import type { PageModel } from '../../model/current-model.ts';
import { currentTwins } from '../current-twins.ts';
import { cardFacts, cardFor, type Card } from './cards.ts';
import { lookOf } from './look.ts';

const FONT = 'node_modules/@fontsource/figtree/files/figtree-latin-';
const PACKAGES = ['satori', 'sharp', '@fontsource/figtree'];

/** Writes the previews of all pages when the site is built. */
export function previewPictures(model: PageModel, root: string): AstroIntegration {
  return {
    name: 'preview-pictures',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const look = lookOf(await readFile(join(root, 'src/styles/tokens.css'), 'utf8'));
        const pages = [...currentTwins().values()];
        const cards = pages.map((page) => cardFor(cardFacts(model, page), look));
        await writeCards(await Promise.all(cards), root, fileURLToPath(dir));
      },
    },
  };
}

/**
 * Writes each picture once.
 *
 * @param root the project's folder
 * @param folder the folder of the built site
 */
export async function writeCards(
  cards: readonly Card[],
  root: string,
  folder: string,
): Promise<void> {
  const distinct = new Map(cards.map((card) => [card.path, card]));
  const cache = join(root, 'node_modules/.cache/previews', await toolsHash(root));
  await mkdir(cache, { recursive: true });
  const left = distinct.values();
  const write = async (): Promise<void> => {
    for (const { path, tree } of left) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const [kept, target] = [join(cache, name), join(folder, path)];
      await mkdir(join(target, '..'), { recursive: true });
      try {
        await copyFile(kept, target);
      } catch {
        // Under another name first: a picture that is half written must not be kept.
        await writeFile(`${kept}.new`, await draw(tree, root));
        await rename(`${kept}.new`, kept);
        await copyFile(kept, target);
      }
    }
  };
  // The layout of one runs while another is compressed.
  await Promise.all(Array.from({ length: availableParallelism() }, write));
}

/** What the same tree is drawn with: another version may give other bytes. */
async function toolsHash(root: string): Promise<string> {
  const versions = await Promise.all(
    PACKAGES.map(async (name) => {
      const text = await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8');
      return (JSON.parse(text) as { version: string }).version;
    }),
  );
  return createHash('sha256').update(versions.join()).digest('hex').slice(0, 16);
}

let fonts: Promise<{ name: string; data: Buffer; weight: 400 | 700 }[]> | undefined;

/** Draws text as outlines, so that the fonts of the machine don't matter. */
async function draw(tree: CardNode, root: string): Promise<Buffer> {
  fonts ??= Promise.all(
    ([400, 700] as const).map(async (weight) => {
      const data = await readFile(join(root, `${FONT}${String(weight)}-normal.woff`));
      return { name: 'Figtree', data, weight };
    }),
  );
  const svg = await satori(tree, { ...cardSize, fonts: await fonts });
  return sharp(Buffer.from(svg)).removeAlpha().png().toBuffer();
}

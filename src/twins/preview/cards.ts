/** The link preview of each page: what it shows, and the name of its file by its content. */

import type { Node } from '@takumi-rs/core';
import { categories, site } from '../../site.ts';
import { textHash } from '../../guides/text-hash.ts';
import type { PageModel } from '../../model/model.ts';
import { cardOf, type CardFacts } from './card.ts';
import type { Look } from './look.ts';

/** The folder of the pictures, from the site's root. */
export const CARDS_PATH = '/previews/';

/** What the preview of a page shows. */
export function cardFacts(
  { guideOf, icons }: Pick<PageModel, 'guideOf' | 'icons'>,
  { path, title }: { readonly path: string; readonly title: string },
): CardFacts {
  const guide = guideOf(path.slice(1, -1));
  return {
    title,
    kind: guide ? categories[guide.category].label : 'Set-up guides for your identity provider',
    time: guide && timeInWords(guide.duration),
    icon: guide && icons.get(guide.provider),
    siteTitle: site.title,
  };
}

function timeInWords(minutes: number): string {
  return minutes > 120
    ? `About ${String(Math.round(minutes / 60))} hours`
    : `About ${String(minutes)} minutes`;
}

/** A picture: equal content has one name, and another content another. */
export interface Card {
  /** Its address from the site's root. */
  readonly path: string;
  readonly tree: Node;
}

/** The picture of a page. */
export async function cardFor(facts: CardFacts, look: Look): Promise<Card> {
  const tree = cardOf(facts, look);
  const hash = await textHash(JSON.stringify(tree));
  return { path: `${CARDS_PATH}${hash.slice(0, 16)}.png`, tree };
}

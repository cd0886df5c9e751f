/** The elements that this site adds to a page's head: its forms for programs, and its preview. */

import tokens from '../styles/tokens.css?raw';
import type { PageModel } from '../model/model.ts';
import { site, withBase } from '../site.ts';
import { FEED_PATH } from '../twins/changes-feed.ts';
import { hasMarkdown, headLinks, type HeadElement } from '../twins/head-links.ts';
import { cardFacts, cardFor } from '../twins/preview/cards.ts';
import { lookOf } from '../twins/preview/look.ts';

const look = lookOf(tokens);

/** For a page that has a form for programs; nothing for others, such as one that moved. */
export async function headOf(
  model: PageModel,
  path: string,
  title: string,
): Promise<HeadElement[]> {
  if (!hasMarkdown(path, model)) return [];
  const card = await cardFor(cardFacts(model, { path, title }), look);
  const at = (to: string) => withBase(import.meta.env.BASE_URL, to);
  return headLinks(
    { path, title },
    {
      markdown: at(`${path}index.md`),
      list: at('/llms.txt'),
      feed: at(FEED_PATH),
      picture: site.origin + at(card.path),
    },
  );
}

/** /changes.xml: an Atom feed of what changed in the guides for their readers. */

import { Feed } from 'feed';
import { stepPath, type Guide } from '../guides/guide.ts';
import type { PageModel } from '../model/model.ts';
import { site, wando } from '../site.ts';
import type { AddressOf } from './pages.ts';

/** Where the feed is. */
export const FEED_PATH = '/changes.xml';

/** The feed; its dates are those of the changes, so that the same content gives the same bytes. */
export function changesFeed(
  { changes, guideOf, guides }: Pick<PageModel, 'changes' | 'guideOf' | 'guides'>,
  addressOf: AddressOf,
): string {
  const newest =
    changes[0]?.date ??
    guides
      .map(({ reviewed }) => reviewed)
      .sort()
      .at(-1);
  const feed = new Feed({
    id: addressOf('/'),
    title: `${site.title}: what changed`,
    description: 'Changes of the guides that readers should know.',
    link: addressOf('/'),
    feed: addressOf(FEED_PATH),
    updated: instant(newest ?? '1970-01-01'),
    generator: false,
    language: 'en',
    author: { name: wando.name, email: wando.contact },
  });
  for (const { date, guide: id, steps = [], text } of changes) {
    const guide = guideOf(id);
    if (!guide) continue;
    feed.addItem({
      title: guide.title,
      // One guide has one entry a day.
      id: `tag:${new URL(site.origin).hostname},${date}:${guide.id}`,
      link: addressOf(guide.path),
      date: instant(date),
      description: text,
      content: [`<p>${escaped(text)}</p>`, ...stepLinks(guide, steps, addressOf)].join(''),
    });
  }
  return feed.atom1();
}

function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Links to the steps that are still there. */
function stepLinks(guide: Guide, ids: readonly string[], addressOf: AddressOf): string[] {
  const steps = guide.outline.sections.flatMap((section) => section.steps);
  const links = steps
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title }) => {
      return `<li><a href="${addressOf(stepPath(guide, id))}">${escaped(title)}</a></li>`;
    });
  return links.length > 0 ? [`<ul>${links.join('')}</ul>`] : [];
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

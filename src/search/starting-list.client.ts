/** What the search shows before something is typed: the guides read last, then the others. */

import type { PackedGuide, PackedIndex } from './packed-index.ts';
import { recentGuides } from './recent-guides.client.ts';
import type { ShownEntry, ShownGroup } from './result-list.client.ts';
import type { SharedQuery } from './query.ts';

/** More guides than this aren't listed. */
const MOST = 12;

export function startingList(
  { guides, providers }: PackedIndex,
  { category, provider }: Pick<SharedQuery, 'category' | 'provider'>,
): ShownGroup[] {
  const providerOf = (guide: PackedGuide) => providers[guide.provider]?.[0] ?? '';
  const fitting = guides.filter(
    (guide) => guide.id.startsWith(category) && ['', providerOf(guide)].includes(provider),
  );
  const recent = recentGuides().flatMap((id) => fitting.find((guide) => guide.id === id) ?? []);
  const others = fitting.filter((guide) => !guide.isUnlisted && !recent.includes(guide));
  const entryOf = (guide: PackedGuide): ShownEntry => ({
    entry: { kind: 'guide', path: `/${guide.id}/`, title: guide.title },
    icon: providerOf(guide),
  });
  return [
    { home: { title: 'Read last' }, entries: recent.map(entryOf) },
    { home: { title: 'Guides' }, entries: others.length > MOST ? [] : others.map(entryOf) },
  ].filter(({ entries }) => entries.length > 0);
}

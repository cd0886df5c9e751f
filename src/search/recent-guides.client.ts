/** The guides that were read last, kept by the browser alone: search opens on them. */

const KEY = 'wandodocs:guides';
const MOST = 5;

/** Ids of guides, the last one first; none where the browser keeps nothing. */
export function recentGuides(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a guide first. */
export function keepRecentGuide(id: string): void {
  const ids = [id, ...recentGuides().filter((other) => other !== id)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Without storage, search opens on the list of all guides.
  }
}

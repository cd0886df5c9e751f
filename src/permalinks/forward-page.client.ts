/** Takes a reader who came to a page that moved to its successor, when no notice speaks of the part named. */

import { namedPart, OLD_LINK } from './named-part.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-moved-page]');
const part = namedPart(location.hash);
if (link && (part === '' || !document.getElementById(part))) {
  const successor = new URL(link.href);
  successor.searchParams.set(OLD_LINK, '');
  // What the ledger doesn't promise may still be there, under the same id.
  if (successor.hash === '') successor.hash = location.hash;
  location.replace(successor);
}

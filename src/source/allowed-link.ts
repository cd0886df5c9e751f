/** Where a link of this site may lead: whatever writes it, nothing else gets on a page. */

import { wando } from '../site.ts';

/** A host with a name of several parts; an address with a user in it deceives about its host. */
const WEB = /^https:\/\/(?:[a-z0-9-]+\.)+[a-z0-9-]+(?::\d+)?(?:[/?#]|$)/i;
const OWN = /^(?:\/(?![/\\])|#)/;

/**
 * Whether a link's address is one of this site, one on the web with `https:`, or a mail to the contact.
 *
 * @param href as it stands in the link, without entities
 */
export function isAllowedLink(href: string): boolean {
  // A browser leaves out line ends and tabs, wherever they stand.
  if (/\p{Cc}/u.test(href)) return false;
  const [mail = ''] = href.split('?');
  return OWN.test(href) || WEB.test(href) || mail.toLowerCase() === `mailto:${wando.contact}`;
}

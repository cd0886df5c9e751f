/** The small text files that programs ask a site for: robots.txt and security.txt. */

import { site, wando } from '../site.ts';
import type { AddressOf } from './pages.ts';

export function robotsText(addressOf: AddressOf): string {
  return ['User-agent: *', 'Allow: /', '', `Sitemap: ${addressOf('/sitemap-index.xml')}`, ''].join(
    '\n',
  );
}

/** Whom to write to about a security problem: https://www.rfc-editor.org/rfc/rfc9116 */
export function securityText(addressOf: AddressOf): string {
  return [
    `Contact: mailto:${wando.contact}`,
    `Expires: ${site.securityContactUntil}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${addressOf('/.well-known/security.txt')}`,
    `Policy: ${addressOf('/security-and-privacy/')}`,
    '',
  ].join('\n');
}

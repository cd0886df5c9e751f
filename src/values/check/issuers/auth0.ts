/** Auth0's issuer: the tenant's domain with `https://` in front and a slash at its end. */

import type { Rule } from './ruling.ts';

export const auth0: Rule = ({ host, path }) => {
  if (/^((manage|www|support)\.)?auth0\.com$/.test(host))
    return { is: 'a site that Auth0 has for everyone' };
  const issuer = `https://${host}/`;
  if (host.endsWith('.auth0.com')) return { issuer };
  return /^\/*((\.well-known|oauth)\/.*|authorize)?$/.test(path)
    ? {
        issuer,
        how: 'Auth0 answers as the host that Wando asks: a custom domain, or your domain at auth0.com. Settle with your Wando contact which one.',
      }
    : {};
};

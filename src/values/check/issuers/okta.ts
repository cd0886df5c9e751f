/** Okta's issuer: the address of the org, without path and without a slash at its end. */

import type { Rule } from './ruling.ts';

export const okta: Rule = ({ host, path, text }) => {
  const [, name, admin] = /^(.*?)(-admin)?\.okta(preview|-emea)?\.com$/.exec(host) ?? [];
  if (host === 'okta.com' || /^(www|developer|help|login)$/.test(name ?? ''))
    return { is: 'a site that Okta has for everyone' };
  const issuer = `https://${host.replace('-admin.', '.')}`;
  if (admin) return { issuer, is: 'the address of the Admin Console' };
  if (/^\/oauth2\/(?!v1(\/|$))./.test(path))
    return {
      issuer,
      is: 'a custom authorization server',
      why: `The org’s own authorization server is “${issuer}”. A custom one needs API Access Management and an access policy, or Okta refuses the sign-in. Keep “${text}” only if it was set up for Wando on purpose.`,
    };
  if (name) return { issuer };
  return /^\/*(\.well-known\/.*|oauth2\/.*)?$/.test(path)
    ? {
        issuer,
        how: 'A custom domain is right only if “Issuer” (Sign On > OpenID Connect ID Token) is “Custom URL”.',
      }
    : {};
};

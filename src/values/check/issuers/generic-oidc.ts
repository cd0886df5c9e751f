/** The issuer of any other provider: its discovery document knows it, and products that fix the form. */

import { partOf } from '../address.ts';
import { compareDocument, type Rule } from './ruling.ts';

/** Products by host and path, and the end of the issuer that they make. */
const products: readonly (readonly [pattern: RegExp, slash: '' | '/'])[] = [
  // Keycloak.
  [/^[^/]+(\/auth)?\/realms\/[^/]+/, ''],
  // authentik, in its default mode: an issuer for each provider. Its endpoints stand beside them.
  [/^[^/]+\/application\/o\/(?!(authorize|token|userinfo)\b)[^/]+/, '/'],
  [/^[^/]+\.onelogin\.com\/oidc\/2(?=\/|$)/, ''],
  [/^oauth\.id\.jumpcloud\.com/, '/'],
];

const inside =
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|.*\.(local|internal|lan|corp|home|intranet)(:|$))/;

export const genericOidc: Rule = (address) => {
  const { scheme, host, path, rest, text } = address;
  if (inside.test(host))
    return {
      is: 'an address inside your network',
      why: `Wando reads the discovery document over the internet, where “${host}” isn’t known.`,
    };
  if (/^http:/i.test(scheme))
    return {
      is: 'an address that starts with “http://”',
      why: `OpenID Connect requires https://. If the discovery document says “${text}”, your provider’s own address is set wrong.`,
    };
  for (const [pattern, slash] of products) {
    const [issuer] = pattern.exec(host + path) ?? [];
    if (issuer) return { issuer: `https://${issuer}${slash}` };
  }
  const is = partOf(address) ?? (rest && 'an address with a question in it');
  if (is) return { is };
  return {
    issuer: `https://${host}${path.replace(/\/+$/, '/')}`,
    how: `Products differ in how the issuer ends. ${compareDocument}`,
  };
};

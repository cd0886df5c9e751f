/** A web address taken apart as text: no library normalizes it first, so a slash stays what it was. */

/** The parts of a web address. */
export interface Address {
  /** All of it, as it was typed. */
  readonly text: string;
  /** `https://`, or what stands in its place: nothing, `http://`, `https:/` … */
  readonly scheme: string;
  /** In lower case, with the port. */
  readonly host: string;
  readonly path: string;
  /** What follows the path: the query and the fragment. */
  readonly rest: string;
}

const form = /^((?:h?t{1,2}ps?:?\/+|[a-z][a-z\d+.-]*:\/\/)*)([^/?#]+)([^?#]*)(.*)$/is;

/** The parts of a text, if it can be read as a web address. */
export function readAddress(text: string): Address | undefined {
  const [, scheme = '', name = '', path = '', rest = ''] = form.exec(text) ?? [];
  const host = name.toLowerCase();
  return /^(([\w-]+\.)+[a-z\d-]+|localhost)(:\d+)?$/.test(host)
    ? { text, scheme, host, path, rest }
    : undefined;
}

/** What an address is, if its end names it. */
export function partOf({ path, rest }: Address): string | undefined {
  if (path.includes('/.well-known/'))
    return path.includes('oauth') ? 'the OAuth metadata address' : 'the discovery address';
  const end = /\/(authorize|auth|token|userinfo|keys|certs|jwks|saml2?)(\.json)?\/?(\?|$)/i.exec(
    path + rest,
  );
  // A path of “/auth” alone is where some products live.
  return end && (end.index > 0 || end[1] !== 'auth') ? `the ${end[1] ?? ''} endpoint` : undefined;
}

/** What a text looks like, whatever field it stands in. */

export const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
export const hostName = /^[a-z\d][a-z\d-]*(\.[a-z\d-]+)*\.[a-z]{2,18}$/i;
export const email = /^[^\s@<>()[\]:;,"/]+@[a-z\d][a-z\d.-]*\.[a-z]{2,18}$/i;
export const oktaClientId = /^0oa\w{17}$/;
export const googleClientId = /^\d+(-[\da-z]+)?\.apps\.googleusercontent\.com$/;

/** What comes before the suffix in a client ID of Google. */
export const googleClientIdStart = /^\d+-[\da-z]{20,}$/;

const shapes: readonly (readonly [RegExp, string])[] = [
  [guid, 'a GUID'],
  [email, 'an email address'],
  [googleClientId, 'a client ID of Google'],
  [oktaClientId, 'a client ID of Okta'],
  [/[<>{}[\]]|^(your|my)[-_ ]/i, 'a placeholder that is not filled in'],
  [/^https?:\/\//i, 'a web address'],
  [hostName, 'a host name'],
];

/** The name of a shape, for a value that doesn't belong where it stands. */
export function shapeOf(text: string): string {
  return shapes.find(([pattern]) => pattern.test(text))?.[1] ?? 'another kind of value';
}

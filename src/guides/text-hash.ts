/** The fingerprint of a guide's text: the same text has the same, a changed one another. */

/**
 * SHA-256 of a guide's body, in hexadecimal. White space at line ends and at both ends doesn't count,
 * so that an editor that trims it changes nothing.
 *
 * @param source the file, or its body alone; frontmatter doesn't count
 */
export async function textHash(source: string): Promise<string> {
  const body = source
    .replace(/^---\r?\n.*?\r?\n---(\r?\n|$)/s, '')
    .replace(/[ \t]*\r?\n/g, '\n')
    .trim();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The part of the fingerprint that people read to each other: its first eight characters. */
export function pageVersion(hash: string): string {
  return hash.slice(0, 8);
}

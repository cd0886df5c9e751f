/** SHA-256 of a text: as a policy writes it, and short as a name. */

/** In base64, as `'sha256-…'` of a Content-Security-Policy has it. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** A part of a name for a text: the same text has the same one in every build. */
export async function shortHash(text: string): Promise<string> {
  return (await sha256(text)).replace(/[+/=]/g, '').slice(0, 7);
}

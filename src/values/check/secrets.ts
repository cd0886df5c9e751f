/** Whether a text may be a secret: judged by its shape, and rather once too often. */

import { known } from './issuers/rules.ts';
import { googleClientIdStart, hostName } from './shapes.ts';

/** Secrets wherever they stand: what is labeled as one, client secrets of Google and Entra ID, keys. */
const certain =
  /GOCSPX-|\dQ~|BEGIN [A-Z ]*PRIVATE|\b(bearer|ssws)\s+[\w~.+/-]*\d[\w~.+/-]{7}|(secret|password|api[ _-]?key|(access|refresh|id|scim|bearer)[ _-]?token)["'”]?\s*[:=]\s*["'“]?[^\s"']{3}/i;
const jsonWebToken = /\beyJ[\w-]{8,}\./;

/** Whether a text says or shows for certain that it holds a secret. */
export function showsSecret(text: string): boolean {
  return certain.test(text) || jsonWebToken.test(text);
}

/** Whether a text holds something shaped like a secret. */
export function holdsSecret(text: string, id = '', provider = ''): boolean {
  const most = longestId(id, provider);
  // What stands in a path is no secret: some issuers have a long random name of a tenant there.
  const words = text.replace(/https?:\/\/[^\s"?#]*/gi, '').split(/[\s"'“”,;?&#=|<>(){}[\]]+/);
  const isId = (word: string) =>
    googleClientIdStart.test(word) ||
    // OneLogin puts a number behind a GUID.
    /^[\da-f]{8}-[\da-f-]{27}\d{0,8}$/i.test(word) ||
    (word.length <= most && /^[a-z\d]+$/i.test(word));
  return showsSecret(text) || words.some((word) => isRandom(word) && !isId(word));
}

/** How long an ID may be that looks random and belongs in a field, of letters and digits only. */
function longestId(id: string, provider: string): number {
  if (id === 'connection') return 36;
  if (id !== 'client-id') return 0;
  if (provider === 'auth0') return 32;
  // Elsewhere products choose the form. None of these is ever answered with “right”.
  return known[provider] ? 0 : 64;
}

/** A long run of letters and digits that no one would choose: it changes between them too often. */
function isRandom(word: string): boolean {
  if (word.length < 24 || word.includes('@') || hostName.test(word.replace(/[/:].*/s, '')))
    return false;
  return word.split(/[-_~.]/).some((run) => {
    const digits = run.match(/\d+/g)?.length ?? 0;
    const changes = run.match(/[a-z](?=[^a-z])|[A-Z](?=[^A-Z])|\d(?=\D)/g)?.length ?? 0;
    const isMixed = digits > 2 || changes > run.length * (word.length > 40 ? 0.3 : 0.4);
    return run.length > 15 && isMixed && /[a-z]/i.test(run);
  });
}

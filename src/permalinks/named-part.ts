/** The part of a page that an address names. */

/**
 * The id behind `#`, decoded.
 *
 * @param hash as the browser has it: `#copy-client-id`, or nothing
 * @returns an empty text when there is none, or when it isn't a text (`#%`)
 */
export function namedPart(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(/^#/, ''));
  } catch {
    return '';
  }
}

/** Added to the address by a page that forwards; taken out again on arrival. */
export const OLD_LINK = 'old-link';

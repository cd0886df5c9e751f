/** Puts the reader's values into the page: settings, code, links, and takes them out again. */

import { placeholdersIn, withValues, type FilledValues } from '../values/filled.ts';
import { breakable } from '../values/placeholders.ts';
import { isFillable } from '../values/values.ts';

/** Where values belong, with what stands there until then; an outer place comes before those in it. */
const places = [...document.querySelectorAll<HTMLElement>('[data-value]')].map((place) => ({
  place,
  example: [...place.childNodes],
}));
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-to]');

/** Shows the values everywhere. Text stays text, whatever it holds. */
export function fill(values: FilledValues): void {
  for (const { place, example } of places) {
    const id = place.dataset['value'] ?? '';
    const value = isFillable(id) ? values[id] : undefined;
    if (value === undefined) {
      delete place.dataset['filled'];
      place.replaceChildren(...example);
    } else {
      place.dataset['filled'] = '';
      place.replaceChildren(
        ...breakable(value).flatMap((part) => [document.createElement('wbr'), part]),
      );
    }
  }
  for (const link of links) {
    const address = withValues(link.dataset['to'] ?? '', values);
    const isWhole = placeholdersIn(address).length === 0 && isSecureAddress(address);
    // A link without an address is none, and has no attributes of one.
    for (const [name, value] of Object.entries({
      href: address,
      target: '_blank',
      rel: 'noreferrer',
    })) {
      if (isWhole) link.setAttribute(name, value);
      else link.removeAttribute(name);
    }
  }
}

/** Whether a link may lead there: over HTTPS, without a user’s name, and to the host that one reads in it. */
function isSecureAddress(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && address.startsWith(`https://${url.host}/`);
}

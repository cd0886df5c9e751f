/** Makes a prepared link from the form, in the browser: nothing is sent. */

import { announce, copyFor } from '../copy/clipboard.client.ts';
import { checkValue } from '../values/check/check-value.ts';
import { valueOf } from '../values/values.ts';
import { mayPrepare, preparedFragment, preparedIds, type PreparedId } from './prepared-link.ts';

const form = document.querySelector<HTMLFormElement>('.prepare');
const base = document.querySelector<HTMLAnchorElement>('.site-title')?.pathname ?? '/';

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const data = new FormData(form);
  const textOf = (name: string) => {
    const text = data.get(name);
    return typeof text === 'string' ? text : '';
  };
  const values: Partial<Record<PreparedId, string>> = {};
  const notes: string[] = [];
  for (const id of preparedIds) {
    const text = textOf(id);
    if (text === '') continue;
    const answer = checkValue(id, text, { provider: '', values: {} });
    if (mayPrepare(id, text) && answer.answer !== 'wrong') values[id] = text;
    else {
      const why = answer.answer === 'wrong' ? ` This looks like ${answer.looksLike}.` : '';
      notes.push(`${valueOf(id).label} doesn’t go into a link like this.${why}`);
    }
  }
  const address = URL.parse(textOf('address'));
  if (!address?.pathname.startsWith(base) || !/\/(sso|scim)\/[\w-]+\/$/.test(address.pathname)) {
    notes.push('The address is none of a guide or a step.');
  }
  if (Object.keys(values).length === 0) notes.push('No value is filled in.');
  const made = notes.length === 0 && address ? linkTo(address, values) : '';
  show('prepared-note', notes.join(' '));
  show('prepared-link', made);
  const control = form.querySelector<HTMLElement>('[type=submit]');
  if (made === '' || !control) announce(notes.join(' '));
  else void copyFor(control, { text: made, done: 'Link copied.' });
});

/** The address on this site, whatever host the given one has. */
function linkTo({ pathname, hash }: URL, values: Partial<Record<PreparedId, string>>): string {
  const anchor = hash.replace(/^#/, '').split('&')[0] ?? '';
  return location.origin + pathname + preparedFragment(anchor, values);
}

function show(part: string, text: string): void {
  const place = document.querySelector(`[data-part="${part}"]`);
  if (place) place.textContent = text;
}

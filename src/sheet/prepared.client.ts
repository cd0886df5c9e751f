/** Asks whether a prepared link may fill in its values. Until the reader agrees, it changes nothing. */

import { announce } from '../copy/clipboard.client.ts';
import { checkValue } from '../values/check/check-value.ts';
import { isFillable, valueOf } from '../values/values.ts';
import { button, element } from './element.client.ts';
import { parsePrepared } from './prepared-link.ts';
import { filledValues, keepValue } from './store.client.ts';

interface Sheet {
  /** The id of the guide's provider. */
  readonly provider: string;
  /** Shows what is kept. */
  readonly show: () => void;
}

/** Takes the values out of the address, goes to its step, and shows what they are with two buttons. */
export function ask({ provider, show }: Sheet): void {
  const prepared = parsePrepared(location.hash);
  if (!prepared) return;
  // Only an id of this page: an address from a link is text, and may name anything.
  const isHere = document.getElementById(prepared.anchor) !== null;
  if (isHere) location.replace(`#${prepared.anchor}`);
  else history.replaceState(history.state, '', location.pathname + location.search);

  const filled = filledValues();
  const all = Object.entries(prepared.values).filter(([id]) => isFillable(id));
  const wanted = all.filter(
    ([id, text]) =>
      isFillable(id) && checkValue(id, text, { provider, values: {} }).answer !== 'wrong',
  );
  const refused = all.length - wanted.length + prepared.refused.length;
  const lines = wanted.map(([id, text]) => {
    const before = isFillable(id) ? filled[id] : undefined;
    const instead = before !== undefined && before !== text ? `, in place of ${before}` : '';
    return element('li', {}, `${valueOf(id).label}: `, element('code', {}, text), instead);
  });
  const question =
    wanted.length > 0
      ? 'This link wants to fill in:'
      : 'This link wants to fill in nothing that it may.';
  const note =
    refused > 0
      ? element('p', {}, `Left out, because a link may not fill it in: ${String(refused)}.`)
      : '';
  const accept = button('Fill in', '', { class: 'button primary' });
  const refuse = button(wanted.length > 0 ? 'Don’t' : 'Close', '', { class: 'button' });
  const box = element(
    'section',
    { class: 'prepared', 'aria-label': 'Prepared link' },
    element('p', {}, question),
    element('ul', {}, ...lines),
    note,
    ...(wanted.length > 0 ? [accept, refuse] : [refuse]),
  );
  accept.addEventListener('click', () => {
    for (const [id, text] of wanted) if (isFillable(id)) keepValue(id, text);
    box.remove();
    show();
    announce('Filled in.');
  });
  refuse.addEventListener('click', () => {
    box.remove();
  });
  document.querySelector('main')?.prepend(box);
  announce(`${question} ${wanted.map(([id, text]) => `${valueOf(id).label}: ${text}`).join(', ')}`);
}

/** A box for the provider's discovery document: the issuer in it is compared with the one that is filled in. */

import { announce } from '../copy/clipboard.client.ts';
import { checkDiscovery } from '../values/check/discovery/check-discovery.ts';
import { derived } from '../values/filled.ts';
import { button, element } from './element.client.ts';
import { filledValues } from './store.client.ts';

/** Opens the box under the field whose answer has the control. */
export function openDiscoveryBox(control: HTMLElement, provider: string): void {
  const field = control.closest('.answer-box')?.previousElementSibling;
  if (!(field instanceof HTMLInputElement)) return;
  const address = derived({ ...filledValues(), issuer: field.value }, provider)[
    'discovery-address'
  ];
  const link = element('a', { href: address, target: '_blank', rel: 'noreferrer' }, address ?? '');
  const area = element('textarea', { rows: '5', spellcheck: 'false', autocomplete: 'off' });
  const result = element('div');
  const label = element('label', {}, 'Select all of that page, copy it, and paste it here', area);
  const opening = element('p', {}, 'Open ', link);
  const box = element('div', { class: 'sheet-box' }, opening, label, result);
  area.addEventListener('input', () => {
    const { answer, message, gaps, use, secret } = checkDiscovery(area.value, {
      issuer: field.value,
      provider,
    });
    if (secret) area.value = '';
    result.dataset['answer'] = answer;
    result.replaceChildren(...[message, ...gaps].map((text) => element('p', {}, text)));
    if (use !== undefined && use !== field.value) {
      const take = button(`Use ${use}`, '', { class: 'button' });
      take.addEventListener('click', () => {
        field.value = use;
        field.focus();
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      result.append(take);
    }
    announce([message, ...gaps].join(' '));
  });
  control.replaceWith(box);
  area.focus();
}

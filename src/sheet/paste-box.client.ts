/** A box for a block of text with several values in it: what was found is shown, and filled in when the reader agrees. */

import { announce } from '../copy/clipboard.client.ts';
import { pasteBlock, type FoundValue } from '../values/check/paste/paste-block.ts';
import { isFillable, valueOf } from '../values/values.ts';
import { button, element } from './element.client.ts';
import { filledValues, keepValue } from './store.client.ts';

interface Sheet {
  /** The id of the guide's provider. */
  readonly provider: string;
  /** Shows what is kept. */
  readonly show: () => void;
}

/** Opens the box after a control, or closes it. */
export function openPasteBox(control: HTMLElement, { provider, show }: Sheet): void {
  if (control.nextElementSibling?.matches('.sheet-box')) {
    control.nextElementSibling.remove();
    return;
  }
  const area = element('textarea', { rows: '5', spellcheck: 'false', autocomplete: 'off' });
  const result = element('div');
  const label = element('label', {}, 'Paste lines such as “Client ID: …”, but no secret', area);
  const box = element('div', { class: 'sheet-box' }, label, result);
  const ids = [...document.querySelectorAll<HTMLElement>('.sheet [data-field]')]
    .map((field) => field.dataset['field'] ?? '')
    .filter(isFillable);
  area.addEventListener('input', () => {
    const { found, secrets, unclear } = pasteBlock(area.value, {
      ids,
      provider,
      values: filledValues(),
    });
    if (secrets.length > 0) area.value = '';
    const notes = [
      secrets.length > 0 &&
        `The text was cleared: there may be a secret in line ${secrets.join(', ')}. Nothing of it was kept.`,
      unclear.length > 0 && `No field takes line ${unclear.join(', ')} for sure.`,
      found.length + secrets.length + unclear.length === 0 && 'No value was found.',
    ].filter((note) => note !== false);
    result.replaceChildren(
      ...notes.map((note) => element('p', {}, note)),
      element('ul', {}, ...found.map(lineOf)),
    );
    announce([...notes, ...found.map(wordsOf)].join(' '));
    if (found.length === 0) return;
    const fillIn = button(`Fill in ${String(found.length)}`, '', { class: 'button primary' });
    fillIn.addEventListener('click', () => {
      for (const { id, value } of found) keepValue(id, value);
      box.remove();
      control.focus();
      show();
      announce(`${String(found.length)} filled in.`);
    });
    result.append(fillIn);
  });
  control.after(box);
  area.focus();
}

function lineOf({ id, value, answer }: FoundValue): HTMLElement {
  const line = element('li', {}, `${valueOf(id).label}: `, element('code', {}, value));
  line.dataset['answer'] = answer.answer;
  if (answer.answer === 'wrong') line.append(` looks like ${answer.looksLike}`);
  return line;
}

function wordsOf({ id, answer }: FoundValue): string {
  const { label } = valueOf(id);
  return answer.answer === 'wrong'
    ? `${label} looks like ${answer.looksLike}.`
    : `${label} was found.`;
}

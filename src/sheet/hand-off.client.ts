/** Hands the values off: as a mail draft, as text, as a table, as a file. No secret has a way in. */

import { announce, copyFor } from '../copy/clipboard.client.ts';
import {
  handOffJson,
  handOffMail,
  handOffMarkdown,
  handOffText,
  rowsOf,
  type HandOffSources,
} from '../handoff/hand-off.ts';
import { wando } from '../site.ts';
import { checkValue } from '../values/check/check-value.ts';
import type { FilledValues } from '../values/filled.ts';
import { derived } from '../values/filled.ts';
import { isFillable, valueOf } from '../values/values.ts';
import { filledValues } from './store.client.ts';

/** Does what a control of the hand-off is for, and says what is missing or looks wrong. */
export async function handOff(control: HTMLElement, provider: string): Promise<void> {
  const page = sourcesOf(document);
  const kept = filledValues();
  const filled = withoutSecrets(kept, provider);
  report(page, filled, provider);
  const copy = (text: string) => copyFor(control, { text, done: 'Copied.' });
  switch (control.dataset['form']) {
    case 'mail': {
      const mail = handOffMail(wando.contact, page, filled);
      if (mail === undefined) {
        await copy(handOffText(page, filled));
        announce('Too long for a mail draft: the text was copied instead.');
      } else open(mail);
      break;
    }
    case 'text':
      await copy(handOffText(page, filled));
      break;
    case 'table':
      await copy(handOffMarkdown(page, filled));
      break;
    case 'file':
      download(`${page.guide.id.replace('/', '-')}.json`, handOffJson(page, filled));
  }
}

/** What the page says of its hand-off. */
function sourcesOf(page: Document): HandOffSources {
  const rows = [...page.querySelectorAll<HTMLElement>('[data-hand-off]')];
  const questions = [...page.querySelectorAll('.hand-off li:not(:has(b))')];
  return {
    guide: {
      id: page.querySelector<HTMLElement>('.sheet')?.dataset['guide'] ?? '',
      title: page.querySelector('h1')?.textContent.trim() ?? '',
      address: page.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? '',
    },
    version: page.querySelector<HTMLElement>('[data-version]')?.dataset['version'] ?? '',
    values: rows.map((row) => ({
      id: row.dataset['handOff'] ?? '',
      step: row.querySelector('a')?.hash.slice(1),
    })),
    questions: questions.map(({ textContent }) => textContent.trim()),
  };
}

/** The mail program gets the draft; the page stays. */
function open(mail: string): void {
  const link = document.createElement('a');
  link.href = mail;
  link.click();
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** What may leave: a value that looks like a secret stays, however it came here. */
function withoutSecrets(filled: FilledValues, provider: string): FilledValues {
  const entries = Object.entries(filled).filter(([id, text]) => {
    const answer = isFillable(id) && checkValue(id, text, { provider, values: {} });
    return answer && !(answer.answer === 'wrong' && answer.secret);
  });
  return Object.fromEntries(entries);
}

/** Says under the controls what is there, what is missing, and what looks wrong. */
function report(page: HandOffSources, filled: FilledValues, provider: string): void {
  const rows = rowsOf(page, filled).filter(({ isSecret }) => !isSecret);
  const missing = rows.filter(({ value }) => value === undefined);
  const wrong = rows.filter(({ id, value }) => {
    if (value === undefined || !isFillable(id)) return false;
    const others = Object.entries(derived(filled, provider)).filter(([other]) => other !== id);
    const values = Object.fromEntries(others);
    return checkValue(id, value, { provider, values }).answer === 'wrong';
  });
  const list = (some: typeof rows) => some.map(({ id }) => valueOf(id).label).join(', ');
  const text = [
    missing.length > 0 && `Missing: ${list(missing)}.`,
    wrong.length > 0 && `Looks wrong: ${list(wrong)}. The field says why.`,
  ]
    .filter((part) => part !== false)
    .join(' ');
  const place = document.querySelector('[data-part="hand-off"]');
  if (place) place.textContent = text === '' ? 'Everything is there.' : text;
}

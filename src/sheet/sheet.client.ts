/** The set-up sheet in use: keeps what is typed, checks it, shows it everywhere, and hands it off. */

import { announce } from '../copy/clipboard.client.ts';
import { loadStyles } from '../styles/load-styles.client.ts';
import { derived, type FilledValues } from '../values/filled.ts';
import { isFillable, valueOf } from '../values/values.ts';
import styles from './answers.css?url&no-inline';
import { removeAnswer } from './remove-answer.client.ts';
import { fill } from './fill.client.ts';
import { showProgress } from './progress.client.ts';
import * as store from './store.client.ts';

const sheet = document.querySelector<HTMLElement>('.sheet');
const guide = sheet?.dataset['guide'] ?? '';
const provider = sheet?.dataset['provider'] ?? '';
const fields = [...document.querySelectorAll<HTMLInputElement>('[data-field]')];
/** What each field had last of what is kept: another text was typed, and may not be taken yet. */
const shown = new Map<HTMLInputElement, string>();

/** What a field shows: what was typed, or for a value of Wando's what follows from another one. */
function textOf(id: string, filled: FilledValues): string {
  if (!isFillable(id)) return '';
  const follows = valueOf(id).owner === 'wando' ? derived(filled, provider)[id] : undefined;
  return filled[id] ?? (follows?.includes('{') ? '' : (follows ?? ''));
}

/** Shows what is kept, everywhere on the page. */
export function show(): void {
  const filled = store.filledValues();
  for (const field of fields) {
    const text = textOf(field.dataset['field'] ?? '', filled);
    const isTyped = field.value !== (shown.get(field) ?? '');
    if (field.value !== text && !isTyped && field !== document.activeElement) {
      field.value = text;
      removeAnswer(field);
    }
    if (field.value === text) shown.set(field, text);
  }
  fill(derived(filled, provider));
  showProgress(guide);
  const own = fields.filter((field) => sheet?.contains(field));
  const there = own.filter((field) => textOf(field.dataset['field'] ?? '', filled) !== '').length;
  say('filled', `${String(there)} of ${String(own.length)}`);
  say('ready', `${String(there)} of ${String(own.length)} values filled in`);
  for (const box of document.querySelectorAll<HTMLInputElement>('[type=checkbox][data-sheet]')) {
    box.checked =
      box.dataset['sheet'] === 'keep'
        ? store.isKept()
        : store.doneSteps(guide).includes(`has:${box.value}`);
  }
}

function say(part: string, text: string): void {
  for (const place of document.querySelectorAll(`[data-part="${part}"]`)) place.textContent = text;
}

/** Takes what somebody typed or pasted: checks it, and keeps it unless it may be a secret. */
export async function typed(field: HTMLInputElement): Promise<void> {
  const id = field.dataset['field'] ?? '';
  const text = field.value;
  if (!isFillable(id)) return;
  const { [id]: before, ...others } = store.filledValues();
  if (text === '' || text === textOf(id, others)) {
    store.keepValue(id, '');
    removeAnswer(field);
    show();
    return;
  }
  if (text === before && field.dataset['answer'] !== undefined) return;
  const { checkField } = await import('./check-field.client.ts');
  // Somebody typed on while the check was on its way.
  if (field.value !== text) return;
  const { words, isSecret } = checkField(field, id, { provider, values: others });
  store.keepValue(id, isSecret ? '' : text);
  show();
  announce(`${valueOf(id).label}: ${words}`);
}

/** What the controls of the sheet do, by their `data-sheet`. */
const acts: Readonly<Record<string, (control: HTMLElement) => unknown>> = {
  tick: (control) => {
    const step = control.closest('.step')?.querySelector('h3')?.id ?? '';
    const isDone = control.getAttribute('aria-pressed') !== 'true';
    store.keepDone(guide, step, isDone);
    announce(isDone ? 'Step done.' : 'Step not done.');
  },
  secret: (control) => {
    const { value, checked } = control as HTMLInputElement;
    store.keepDone(guide, `has:${value}`, checked);
  },
  keep: (control) => {
    const { checked } = control as HTMLInputElement;
    store.keepOnDevice(checked);
    announce(checked ? 'Kept on this device until you clear it.' : 'Kept for this tab only.');
  },
  clear: () => {
    store.clearAll();
    for (const field of fields) removeAnswer(field);
    announce('Values and progress cleared.');
  },
  reset: () => {
    for (const step of store.doneSteps(guide)) store.keepDone(guide, step, false);
    announce('Progress of this guide reset.');
  },
  use: async (control) => {
    const box = control.closest('.answer-box, .sheet-box');
    const field = box?.previousElementSibling;
    if (!(field instanceof HTMLInputElement)) return;
    field.value = control.dataset['use'] ?? '';
    field.focus();
    await typed(field);
  },
  paste: async (control) => {
    (await import('./paste-box.client.ts')).openPasteBox(control, { provider, show });
  },
  discovery: async (control) => {
    (await import('./discovery-box.client.ts')).openDiscoveryBox(control, provider);
  },
  'hand-off': async (control) => {
    await (await import('./hand-off.client.ts')).handOff(control, provider);
  },
};

/** Does what a control is for. */
export async function act(control: HTMLElement): Promise<void> {
  await acts[control.dataset['sheet'] ?? '']?.(control);
  show();
}

if (location.hash.includes('fill:')) {
  void import('./prepared.client.ts').then(({ ask }) => {
    ask({ provider, show });
  });
}
show();
// Without them, an answer is plain text.
loadStyles(styles).catch(() => undefined);

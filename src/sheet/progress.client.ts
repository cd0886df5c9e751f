/** Shows which steps are done: a line in place of the step, a filled rail, and where to continue. Never a gate. */

import { entryOf, placeOf } from '../steps/step-place.client.ts';
import { doneSteps } from './store.client.ts';

const steps = [...document.querySelectorAll<HTMLElement>('.step')].map((step) => {
  const id = step.querySelector('h3')?.id ?? '';
  return { step, id, entry: entryOf(id) };
});
const start = document.querySelector<HTMLAnchorElement>('.start a');
const opening = { text: start?.textContent ?? '', href: start?.hash ?? '' };
const bars = document.querySelectorAll('progress');

/** Shows the steps of a guide as they are kept; a step that somebody opened stays open. */
export function showProgress(guide: string): void {
  const done = doneSteps(guide);
  for (const { step, id, entry } of steps) {
    const isDone = done.includes(id);
    if (isDone !== step.classList.contains('is-done')) {
      step.classList.toggle('is-done', isDone);
      step.classList.toggle('is-shrunk', isDone && location.hash !== `#${id}`);
    }
    step.querySelector('.tick')?.setAttribute('aria-pressed', String(isDone));
    entry?.classList.toggle('is-done', isDone);
  }
  const next = steps.find(({ id }) => !done.includes(id));
  const count = steps.filter(({ id }) => done.includes(id)).length;
  for (const bar of bars) bar.value = count;
  if (!start) return;
  const place = count > 0 ? placeOf(next?.entry) : undefined;
  start.textContent = place === undefined ? opening.text : `Continue at ${place}`;
  start.href = place === undefined ? opening.href : `#${next?.id ?? ''}`;
}

/** Shows a step whole that is done: somebody follows a link to it, or wants to read it again. */
function open(step: Element | null | undefined): void {
  step?.classList.remove('is-shrunk');
}

addEventListener('hashchange', () => {
  open(document.getElementById(location.hash.slice(1))?.closest('.step'));
});
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && !target.closest('.tick')) open(target.closest('.is-shrunk'));
});

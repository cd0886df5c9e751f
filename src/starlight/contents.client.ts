/** Marks what is being read in the contents, says it in the bar, and leads to the steps before and after it. */

import { placeOf } from '../steps/step-place.client.ts';

const list = document.getElementById('contents');
const steps = [...(list?.querySelectorAll<HTMLAnchorElement>('.numbered a') ?? [])];
const folded = list?.querySelector('details');
const parts = [...(list?.querySelectorAll<HTMLAnchorElement>('li > a') ?? [])].flatMap((link) => {
  const target = document.getElementById(link.hash.slice(1));
  // Where a step is can be asked before it is laid out; where its heading is can't.
  return target ? [{ link, box: target.closest('.step') ?? target }] : [];
});

/** The part that was chosen: it counts until the reader scrolls again. */
let chosen: (typeof parts)[number] | undefined;
let frame = 0;

/** The last part that begins above two fifths of the view. */
function current() {
  const line = innerHeight * 0.4;
  return chosen ?? parts.findLast(({ box }) => box.getBoundingClientRect().top < line);
}

function mark(): void {
  const part = current();
  for (const { link } of parts) link.ariaCurrent = link === part?.link ? 'true' : null;
  const place = placeOf(part?.link);
  const text = part?.link.textContent ?? 'On this page';
  say('here', (place ? `${place} · ` : '') + text);
  say('count', place?.replace(/^\D+/, '') ?? '');
  if (steps.length > 0) nameSteps(part?.link);
  if (part && folded?.open !== false) keepInView(part.link);
}

/** The bar of a phone: where one is, and the steps before and after. */
function nameSteps(link: HTMLAnchorElement | undefined): void {
  const order = (entry?: HTMLAnchorElement) => parts.findIndex((part) => part.link === entry);
  const read = order(link);
  // Outside the steps, the next one is the first that comes after what is read.
  const next = steps.find((step) => order(step) > read);
  const previous = steps.findLast((step) => order(step) < read);
  lead('previous', previous);
  lead('next', next);
}

function lead(part: string, to: HTMLAnchorElement | undefined): void {
  const link = document.querySelector<HTMLAnchorElement>(`[data-part="${part}"]`);
  if (!link) return;
  if (to) link.href = to.hash;
  else link.removeAttribute('href');
  link.ariaDisabled = String(!to);
}

function say(part: string, text: string): void {
  for (const place of document.querySelectorAll(`[data-part="${part}"]`)) {
    if (place.textContent !== text) place.textContent = text;
  }
}

/** Scrolls the list alone, and only when the entry isn't in it. */
function keepInView(link: HTMLElement): void {
  if (!list) return;
  const entry = link.getBoundingClientRect();
  const view = list.getBoundingClientRect();
  if (entry.top < view.top + 48 || entry.bottom > view.bottom - 48) {
    list.scrollTop += entry.top - view.top - view.height / 3;
  }
}

function later(): void {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(mark);
}

function choose(): void {
  chosen = parts.find(({ link }) => link.hash === location.hash);
  later();
}

if (list) {
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later);
  addEventListener('hashchange', choose);
  for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    addEventListener(event, () => (chosen = undefined), { passive: true });
  }
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') && list.matches(':popover-open')) {
      list.hidePopover();
    }
  });
  list.addEventListener('toggle', later);
  folded?.addEventListener('toggle', later);
  // One panel, two ways in: the bar’s text opens the steps, and “Values” the values.
  for (const control of document.querySelectorAll<HTMLElement>('[data-open]')) {
    control.addEventListener('click', () => {
      if (folded) folded.open = control.dataset['open'] === 'steps';
    });
  }
  choose();
}

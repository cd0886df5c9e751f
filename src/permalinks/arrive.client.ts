/**
 * Arriving at a part of a page: what the address names is unfolded, in view and has the focus, so
 * that keyboard and screen reader go on from there. The mark itself is CSS (`:target`).
 */

import { namedPart, OLD_LINK } from './named-part.ts';

/** Brings the target of the address into view. */
function arrive(): void {
  const id = namedPart(location.hash);
  const target = id === '' ? null : document.getElementById(id);
  sayOldLink(target ?? document.querySelector('h1'));
  if (!target) return;
  const forward = target.dataset['forward'];
  if (forward !== undefined) {
    const successor = new URL(forward, location.href);
    successor.searchParams.set(OLD_LINK, '');
    location.replace(successor);
    return;
  }
  for (let node = target.parentElement; node; node = node.parentElement) {
    if (node instanceof HTMLDetailsElement) node.open = true;
  }
  if (!target.matches('a, button, input, select, summary, textarea')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  // At once: a glide would still be under way when the reader goes on, and Back would lead to its middle.
  target.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** Says that the reader was forwarded, above what the link means now. */
function sayOldLink(target: HTMLElement | null): void {
  const here = new URL(location.href);
  if (!here.searchParams.has(OLD_LINK)) return;
  here.searchParams.delete(OLD_LINK);
  history.replaceState(history.state, '', here);
  const line = document.createElement('p');
  line.className = 'old-link called';
  line.textContent = 'You followed an older link. This is what it means now.';
  target?.before(line);
}

addEventListener('hashchange', arrive);
// Going back takes the browser to where the page was left; only a page that is shown anew arrives.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) arrive();
});

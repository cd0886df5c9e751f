/**
 * Arriving at a part of a page: what the address names is unfolded and has the focus, so that keyboard
 * and screen reader go on from there, and a reader who was forwarded is reported. The browser brings it
 * into view, and the mark is CSS (`:target`): both work without this script.
 */

import { announce } from '../copy/clipboard.client.ts';
import { afterLateSheet, useLateSheet } from '../styles/late-sheet.client.ts';
import { namedPart, OLD_LINK } from './named-part.ts';

/** Goes to what the address names, or to where it went. */
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
  // Going back leads to where the page was left, which needn't be the top of the part.
  target.focus({ preventScroll: true });
}

/** Says that the reader was forwarded, above what the link means now, and brings both into view. */
function sayOldLink(target: HTMLElement | null): void {
  const here = new URL(location.href);
  if (!here.searchParams.has(OLD_LINK)) return;
  here.searchParams.delete(OLD_LINK);
  history.replaceState(history.state, '', here);
  const line = document.createElement('p');
  line.className = 'old-link called';
  line.textContent = 'You followed an older link. This is what it means now.';
  target?.before(line);
  // The room for the line is CSS: until the page has loaded, the browser comes back to the target itself.
  target?.scrollIntoView({ block: 'start', behavior: 'instant' });
  announce(line.textContent);
}

addEventListener('hashchange', arrive);
if (location.search + location.hash !== '') {
  // What is named has its place only with all of the styles.
  useLateSheet();
  afterLateSheet(arrive);
}

/** Brings what the first paint doesn't wait for, one thing with each frame: none takes a slow phone long. */

import { afterLateSheet, useLateSheet } from '../styles/late-sheet.client.ts';

const { dataset } = document.documentElement;
const parts = [...document.querySelectorAll<HTMLElement>('[data-from] :is(.step, .steps ~ *)')];

const rest = [
  useLateSheet,
  // A browser makes a document for each image of SVG.
  () => (dataset['plain'] &&= 'signs'),
  () => delete dataset['plain'],
  ...parts.map((part) => () => (part.style.contentVisibility = 'visible')),
];

function bringNext(): void {
  rest.shift()?.();
  if (rest.length > 0) requestAnimationFrame(bringNext);
}

afterLateSheet(() => requestAnimationFrame(bringNext));

// A key may lead anywhere at once.
addEventListener('keydown', () => delete dataset['from'], { once: true });

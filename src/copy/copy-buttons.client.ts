/** Copy controls for code and for what a step enters; they need the clipboard, so they are made here. */

import { announce, copyFor, sayOutcome } from './clipboard.client.ts';

for (const block of document.querySelectorAll<HTMLElement>('.sl-markdown-content pre')) {
  const frame = document.createElement('div');
  frame.className = 'code-frame';
  block.replaceWith(frame);
  frame.append(
    block,
    button('Copy the code', () => block.innerText, block),
  );
}

for (const code of document.querySelectorAll<HTMLElement>(':is(.settings, .sheet-fixed) code')) {
  const name = code.parentElement?.previousElementSibling?.textContent.trim() ?? 'the text';
  code.after(button(`Copy: ${name}`, () => code.innerText, code));
}

/** Whether a value in a text is still to fill in, so that a copy of it would be an example. */
function isExample(place: HTMLElement): boolean {
  const waiting = '[data-value]:not([data-filled])';
  return (
    place.matches(waiting) ||
    (!place.matches('[data-filled]') && place.querySelector(waiting) !== null)
  );
}

/** A button that copies what `text` gives when it is pressed; what is still an example, at the second press only. */
function button(label: string, text: () => string, place: HTMLElement): HTMLButtonElement {
  const control = document.createElement('button');
  control.type = 'button';
  control.className = 'tool tool-copy';
  control.title = label;
  control.ariaLabel = label;
  control.addEventListener('click', () => {
    if (isExample(place) && control.dataset['outcome'] !== 'example') {
      sayOutcome(control, 'example');
      announce(
        'This is still an example: fill in your value first. Press again to copy it anyway.',
      );
    } else void copyFor(control, { text: text().trim(), done: 'Copied.' });
  });
  return control;
}

/** Copy controls for code, for what a step enters, and for prepared texts; they need the clipboard, so they are made here. */

import { copyFor } from './clipboard.client.ts';

for (const block of document.querySelectorAll<HTMLElement>('.sl-markdown-content pre')) {
  const frame = document.createElement('div');
  frame.className = 'code-frame';
  block.replaceWith(frame);
  frame.append(
    block,
    button('Copy the code', () => block.innerText),
  );
}

// What still holds a value to fill in is shown, and not offered for copying.
for (const code of document.querySelectorAll<HTMLElement>(
  '.settings code:not(:has([data-value]))',
)) {
  const name = code.parentElement?.previousElementSibling?.textContent.trim() ?? 'the text';
  code.after(button(`Copy: ${name}`, () => code.innerText));
}

for (const control of document.querySelectorAll<HTMLElement>('[data-copy-text]')) {
  control.hidden = false;
  control.addEventListener('click', () => {
    void copyFor(control, { text: control.dataset['copyText'] ?? '', done: 'Message copied.' });
  });
}

/** A button that copies what `text` gives when it is pressed. */
function button(label: string, text: () => string): HTMLButtonElement {
  const control = document.createElement('button');
  control.type = 'button';
  control.className = 'tool tool-copy';
  control.title = label;
  control.setAttribute('aria-label', label);
  control.addEventListener('click', () => {
    void copyFor(control, { text: text().trim(), done: 'Copied.' });
  });
  return control;
}

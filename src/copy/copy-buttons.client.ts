/** One copy control for code blocks and for values; it needs the clipboard, so it is made here. */

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

for (const code of document.querySelectorAll<HTMLElement>('.value code[data-copy]')) {
  const name = code.closest('.value')?.querySelector('.value-label')?.textContent ?? 'the value';
  code.after(button(`Copy ${name}`, () => code.innerText));
}

/** A button that copies what `text` gives when it is pressed. */
function button(label: string, text: () => string): HTMLButtonElement {
  const control = document.createElement('button');
  control.type = 'button';
  control.className = 'copy-button';
  control.title = label;
  control.setAttribute('aria-label', label);
  control.append(Object.assign(document.createElement('span'), { className: 'tool-icon' }));
  control.addEventListener('click', () => {
    void copyFor(control, { text: text().trim(), done: 'Copied.' });
  });
  return control;
}

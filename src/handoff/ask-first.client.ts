/** Copies the questions to Wando as one message, as the list has them. */

import { copyFor } from '../copy/clipboard.client.ts';

for (const control of document.querySelectorAll<HTMLElement>('.ask-first .button')) {
  control.hidden = false;
  control.addEventListener('click', () => {
    void import('../questions/message.ts').then(({ askMessage }) => {
      const title = document.querySelector('h1')?.textContent.trim() ?? '';
      const items = control.parentElement?.querySelectorAll('li') ?? [];
      const questions = [...items].map(({ textContent }) => ({ text: textContent.trim() }));
      return copyFor(control, { text: askMessage(title, questions), done: 'Message copied.' });
    });
  });
}

/** Makes every `[data-copy-markdown]` copy: its value is the id of a step, nothing for the whole page. */

import { copyMarkdown } from './copy-markdown.client.ts';

for (const button of document.querySelectorAll<HTMLElement>('[data-copy-markdown]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    void copyMarkdown(button, button.dataset['copyMarkdown']);
  });
}

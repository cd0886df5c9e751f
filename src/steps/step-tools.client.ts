/** The two copy controls of a step: its address, and its title with the address for a ticket. */

import { copyFor } from '../copy/clipboard.client.ts';

for (const tool of document.querySelectorAll<HTMLElement>('[data-copy-step]')) {
  tool.hidden = false;
  tool.addEventListener('click', (event) => {
    // A link opened in a new tab, or with any other key held, stays a link.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const address = addressOf(tool);
    const { reference } = tool.dataset;
    if (reference === undefined) {
      void copyFor(tool, { text: address, done: 'Link to the step copied.' });
      return;
    }
    const link = document.createElement('a');
    link.href = address;
    link.textContent = reference;
    void copyFor(tool, {
      text: `${reference}\n${address}`,
      html: link.outerHTML,
      done: 'Title and link of the step copied.',
    });
  });
}

/** The step's address on the host that the reader is on, with nothing else of the page's address in it. */
function addressOf(tool: HTMLElement): string {
  const id = tool.closest('.step')?.querySelector('h3')?.id ?? '';
  return `${location.origin}${location.pathname}#${id}`;
}

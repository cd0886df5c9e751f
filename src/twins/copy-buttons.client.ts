/** Makes every `[data-copy-markdown]` copy: its value is the id of a step, nothing for the whole page. */

for (const button of document.querySelectorAll<HTMLElement>('[data-copy-markdown]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    void import('./copy-markdown.client.ts').then(({ copyMarkdown }) =>
      copyMarkdown(button, button.dataset['copyMarkdown']),
    );
  });
}

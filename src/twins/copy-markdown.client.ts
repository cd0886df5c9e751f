/** Copies the page, or one step of it, as Markdown; the text is fetched when somebody asks for it. */

import { announce, copyFor } from '../copy/clipboard.client.ts';
import { stepParts } from './markdown/step-part.ts';

let page: Promise<string> | undefined;

/**
 * Copies for a button, as `copyFor` does.
 *
 * @param stepId the step to copy; the whole page when it is left out or empty
 */
export async function copyMarkdown(button: HTMLElement, stepId = ''): Promise<void> {
  try {
    page ??= markdownOfPage();
    const markdown = await page;
    const text = stepId === '' ? markdown : stepParts(markdown).get(stepId);
    if (text === undefined) throw new Error(`The page has no step "${stepId}".`);
    const done = stepId === '' ? 'Page copied as Markdown.' : 'Step copied as Markdown.';
    await copyFor(button, { text, done });
  } catch {
    page = undefined;
    button.dataset['outcome'] = 'failed';
    announce('The Markdown could not be loaded. Try again.');
  }
}

async function markdownOfPage(): Promise<string> {
  const answer = await fetch(new URL('index.md', location.origin + location.pathname));
  if (!answer.ok) throw new Error(`${String(answer.status)} for index.md`);
  return answer.text();
}

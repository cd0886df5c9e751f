/** A step's tools: copying its link or its reference, behind one tab stop, and the report by mail. */

import { copyFor } from '../copy/clipboard.client.ts';
import { mismatchBody, referenceIn } from './mismatch-mail.ts';

for (const step of document.querySelectorAll<HTMLElement>('.step')) {
  const link = step.querySelector<HTMLAnchorElement>('.tool-link');
  const report = step.querySelector<HTMLAnchorElement>('.step-report');
  const id = step.querySelector('h3')?.id ?? '';
  if (!link || !report) continue;
  // A step's second tool is made when somebody comes near: most steps never need it.
  const prepare = () => {
    step.removeEventListener('pointerover', prepare);
    step.removeEventListener('focusin', prepare);
    addTools(link, id, referenceIn(report.href));
  };
  step.addEventListener('pointerover', prepare);
  step.addEventListener('focusin', prepare);
  report.addEventListener('click', () => {
    addFacts(report, id);
  });
  link.addEventListener('click', (event) => {
    // A link opened in a new tab, or with any other key held, stays a link.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void copyFor(link, { text: addressOf(id), done: 'Link to the step copied.' });
  });
}

/** The step's address on the host that the reader is on, with nothing else of the page's address in it. */
function addressOf(id: string): string {
  return `${location.origin}${location.pathname}#${id}`;
}

function addTools(link: HTMLAnchorElement, id: string, reference: string): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool tool-reference';
  button.title = 'Copy title and link for a ticket';
  button.setAttribute('aria-label', `Copy title and link of “${titleOf(reference)}”`);
  button.tabIndex = -1;
  link.title = 'Copy the link to this step';
  link.setAttribute('aria-label', `Copy the link to “${titleOf(reference)}”`);

  const bar = document.createElement('div');
  bar.className = 'tools';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', `Link to ${reference}`);
  const hasFocus = link === document.activeElement;
  link.replaceWith(bar);
  bar.append(link, button);
  if (hasFocus) link.focus();
  bar.addEventListener('keydown', ({ key }) => {
    const next = { ArrowLeft: button, ArrowRight: link }[key];
    if (!next) return;
    for (const tool of [link, button]) tool.tabIndex = tool === next ? 0 : -1;
    next.focus();
  });

  button.addEventListener('click', () => {
    const rich = document.createElement('a');
    rich.href = addressOf(id);
    rich.textContent = reference;
    void copyFor(button, {
      text: `${reference}\n${addressOf(id)}`,
      html: rich.outerHTML,
      done: 'Title and link of the step copied.',
    });
  });
}

/** The step's title: what comes after the phase and its number. */
function titleOf(reference: string): string {
  return reference.slice(reference.indexOf(': ') + 2);
}

function addFacts(report: HTMLAnchorElement, id: string): void {
  const mail = new URL(report.href);
  if (mail.searchParams.has('body')) return;
  const guide = document.querySelector<HTMLElement>('[data-version]');
  const body = mismatchBody({
    id,
    address: addressOf(id),
    reviewed: guide?.querySelector('time')?.dateTime ?? 'draft',
    version: guide?.dataset['version'] ?? '',
  });
  // Not `searchParams`: a mail program takes its plus signs for plus signs.
  report.href += `&body=${encodeURIComponent(body)}`;
}

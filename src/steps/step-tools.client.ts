/** A step's tools behind one tab stop: ticking it off, copying its link or its reference, the report by mail. */

import { copyFor } from '../copy/clipboard.client.ts';
import { mismatchBody, referenceIn } from './mismatch-mail.ts';

for (const step of document.querySelectorAll<HTMLElement>('.step')) {
  const link = step.querySelector<HTMLAnchorElement>('.tool-link');
  const report = step.querySelector<HTMLAnchorElement>('.step-report');
  const id = step.querySelector('h3')?.id ?? '';
  if (!link || !report) continue;
  const reference = referenceIn(report.href);
  const bar = document.createElement('div');
  bar.className = 'tools';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', reference);
  link.replaceWith(bar);
  const tick = tool('tick', `Done: ${titleOf(reference)}`);
  tick.textContent = 'Done';
  tick.dataset['sheet'] = 'tick';
  tick.setAttribute('aria-pressed', 'false');
  bar.append(link, report, tick);
  for (const other of [link, report]) other.tabIndex = -1;
  bar.addEventListener('keydown', (event) => {
    const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (way === undefined) return;
    const tools = [...bar.querySelectorAll<HTMLElement>('a, button')];
    const at = tools.findIndex((other) => other === document.activeElement) + way;
    const next = tools[(at + tools.length) % tools.length];
    for (const other of tools) other.tabIndex = other === next ? 0 : -1;
    next?.focus();
  });
  // The copy of the reference is made when somebody comes near: most steps never need it.
  const prepare = () => {
    step.removeEventListener('pointerover', prepare);
    step.removeEventListener('focusin', prepare);
    link.title = 'Copy the link to this step';
    link.setAttribute('aria-label', `Copy the link to “${titleOf(reference)}”`);
    link.before(referenceTool(id, reference));
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

function tool(name: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = name;
  button.setAttribute('aria-label', label);
  return button;
}

function referenceTool(id: string, reference: string): HTMLButtonElement {
  const button = tool('tool tool-reference', `Copy title and link of “${titleOf(reference)}”`);
  button.title = 'Copy title and link for a ticket';
  button.tabIndex = -1;
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
  return button;
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

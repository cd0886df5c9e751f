/** A step's tools behind one tab stop: copying its link or its reference, the report by mail, ticking it off. */

import { copyFor } from '../copy/clipboard.client.ts';
import { mismatchMail } from './mismatch-mail.ts';
import { entryOf, placeOf } from './step-place.client.ts';

const guide = document.querySelector('h1')?.textContent.trim() ?? '';

for (const step of document.querySelectorAll<HTMLElement>('.step')) {
  const heading = step.querySelector('h3');
  const report = step.querySelector<HTMLAnchorElement>('.step-report');
  if (!heading || !report) continue;
  const { id } = heading;
  const title = heading.textContent.trim();
  const place = placeOf(entryOf(id))?.replace(/ of \d+$/, '') ?? 'Step';
  const reference = `${guide}, ${place}: ${title}`;

  const link = document.createElement('a');
  link.className = 'tool tool-link';
  link.href = `#${id}`;
  named(link, 'Copy the link to this step', `Copy the link to “${title}”`);
  link.addEventListener('click', (event) => {
    // A link opened in a new tab, or with any other key held, stays a link.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void copyFor(link, { text: addressOf(id), done: 'Link to the step copied.' });
  });

  const tick = button('tick');
  tick.textContent = 'Done';
  tick.ariaLabel = `Done: ${title}`;
  tick.dataset['sheet'] = 'tick';
  tick.ariaPressed = 'false';

  const bar = document.createElement('div');
  bar.className = 'tools';
  bar.role = 'toolbar';
  bar.ariaLabel = reference;
  bar.append(link, report, tick);
  for (const other of [link, report]) other.tabIndex = -1;
  heading.after(bar);
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
    link.before(referenceTool(id, title, reference));
  };
  step.addEventListener('pointerover', prepare);
  step.addEventListener('focusin', prepare);
  report.addEventListener('click', () => {
    const facts = document.querySelector<HTMLElement>('[data-version]');
    report.href = mismatchMail(new URL(report.href).pathname, {
      reference,
      id,
      address: addressOf(id),
      reviewed: facts?.querySelector('time')?.dateTime ?? 'draft',
      version: facts?.dataset['version'] ?? '',
    });
  });
}

/** The step's address on the host that the reader is on, with nothing else of the page's address in it. */
function addressOf(id: string): string {
  return `${location.origin}${location.pathname}#${id}`;
}

function named(tool: HTMLElement, title: string, label: string): void {
  tool.title = title;
  tool.ariaLabel = label;
}

function button(name: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = name;
  return made;
}

function referenceTool(id: string, title: string, reference: string): HTMLButtonElement {
  const tool = button('tool tool-reference');
  named(tool, 'Copy title and link for a ticket', `Copy title and link of “${title}”`);
  tool.tabIndex = -1;
  tool.addEventListener('click', () => {
    const rich = document.createElement('a');
    rich.href = addressOf(id);
    rich.textContent = reference;
    void copyFor(tool, {
      text: `${reference}\n${addressOf(id)}`,
      html: rich.outerHTML,
      done: 'Title and link of the step copied.',
    });
  });
  return tool;
}

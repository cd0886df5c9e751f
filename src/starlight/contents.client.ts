/** Marks what is being read in the contents, and says it in the bar. */

const list = document.getElementById('contents');
const here = document.querySelector('[data-part="here"]');
const parts = [...(list?.querySelectorAll('a') ?? [])].flatMap((link) => {
  const target = document.getElementById(link.hash.slice(1));
  return target ? [{ link, target }] : [];
});

/** The part that was chosen: it counts until the reader scrolls again. */
let chosen: HTMLElement | undefined;
let frame = 0;

/** The last part that begins above two fifths of the view. */
function current() {
  if (chosen) return parts.find(({ target }) => target === chosen);
  const line = innerHeight * 0.4;
  return parts.findLast(({ target }) => target.getBoundingClientRect().top < line);
}

function mark(): void {
  const part = current();
  for (const { link } of parts) {
    if (link === part?.link) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (here) here.textContent = part ? labelOf(part.link) : 'On this page';
  if (part) keepInView(part.link);
}

/** `Set up 9 of 12 · Copy the client ID`, or the title of a section. */
function labelOf(link: HTMLAnchorElement): string {
  const steps = link.closest('.numbered');
  if (!steps) return link.textContent;
  const number = [...steps.children].findIndex((item) => item.contains(link)) + 1;
  const phase = steps.parentElement?.querySelector('a')?.textContent ?? '';
  return `${phase} ${String(number)} of ${String(steps.children.length)} · ${link.textContent}`;
}

/** Scrolls the list alone, and only when the entry isn't in it. */
function keepInView(link: HTMLElement): void {
  if (!list) return;
  const entry = link.getBoundingClientRect();
  const view = list.getBoundingClientRect();
  if (entry.top < view.top + 48 || entry.bottom > view.bottom - 48) {
    list.scrollTop += entry.top - view.top - view.height / 3;
  }
}

function later(): void {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(mark);
}

function choose(): void {
  const target = document.getElementById(location.hash.slice(1));
  chosen = parts.some((part) => part.target === target) ? (target ?? undefined) : undefined;
  later();
}

if (list) {
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later);
  addEventListener('hashchange', choose);
  for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    addEventListener(event, () => (chosen = undefined), { passive: true });
  }
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') && list.matches(':popover-open')) {
      list.hidePopover();
    }
  });
  list.addEventListener('toggle', later);
  choose();
}

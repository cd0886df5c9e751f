/** The navigation: where it is long, the page that is read is in view; on phones the rest waits while it is open. */

const pane = document.getElementById('navigation');

pane?.addEventListener('toggle', ({ newState }) => {
  for (const part of document.querySelectorAll('.main-frame, .sl-skip-link')) {
    part.toggleAttribute('inert', newState === 'open');
  }
});

const current = pane?.querySelector<HTMLElement>('[aria-current]');
// With the next frame: to ask where something is holds up the page until all is laid out.
requestAnimationFrame(() => {
  if (pane && current && current.offsetTop > pane.clientHeight) {
    pane.scrollTop = current.offsetTop - pane.clientHeight / 2;
  }
});

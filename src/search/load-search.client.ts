/**
 * Sets a limit to how long the search may wait: Starlight loads it when the browser is idle, and on a
 * busy machine that can be never; the dialog then opens empty and stays so. A field that comes into
 * the open dialog gets the focus, which Starlight gives only to one that is there. See `Search.astro`
 * of @astrojs/starlight 0.42. To be removed with that dialog, when the site has one of its own.
 */

/** In milliseconds; the page itself has been there for a while by then. */
const LONGEST_WAIT = 1000;

// Safari has none, and there Starlight doesn't wait.
const whenIdle = (window as Partial<Window>).requestIdleCallback?.bind(window);
if (whenIdle) {
  window.requestIdleCallback = (callback, options) =>
    whenIdle(callback, { timeout: LONGEST_WAIT, ...options });
}

const place = document.querySelector('#starlight__search');
if (place) {
  const arrival = new MutationObserver(() => {
    const field = place.querySelector('input');
    if (!field) return;
    arrival.disconnect();
    if (place.closest('dialog')?.open === true) field.focus();
  });
  arrival.observe(place, { childList: true, subtree: true });
}

/** Loads a page of this site as soon as a pointer or the focus rests on its link. */

/** How long that is, in milliseconds: a pointer that passes loads nothing. */
const REST = 80;
const loaded = new Set([location.pathname]);
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Firefox judges it by `default-src`, and the policy refuses it there. */
const isAllowed = HTMLScriptElement.supports('speculationrules');

for (const sign of isAllowed ? ['pointerover', 'focusin'] : []) {
  document.addEventListener(sign, ({ target }) => {
    clearTimeout(waiting);
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.origin !== location.origin || loaded.has(link.pathname)) return;
    waiting = setTimeout(() => {
      loaded.add(link.pathname);
      const hint = document.createElement('link');
      hint.rel = 'prefetch';
      hint.href = link.pathname;
      document.head.append(hint);
    }, REST);
  });
}

/** Keeps the marked entry of the contents list in view: the list itself only marks it. */

const list = document.querySelector('starlight-toc');
const scroller = list?.closest('.right-sidebar');

if (list && scroller) {
  const observer = new MutationObserver(() => {
    const current = list.querySelector('[aria-current]');
    if (!current) return;
    const entry = current.getBoundingClientRect();
    const frame = scroller.getBoundingClientRect();
    if (entry.top >= frame.top && entry.bottom <= frame.bottom) return;
    scroller.scrollTop += entry.top - (frame.top + frame.height / 3);
  });
  observer.observe(list, { subtree: true, attributes: true, attributeFilter: ['aria-current'] });
}

/**
 * Gives the search field a name: Pagefind's own dialog leaves it with a title alone, which not every
 * screen reader says. See https://github.com/Pagefind/pagefind. To be removed with that dialog, when
 * the site has one of its own.
 */

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.matches('.pagefind-ui__search-input'))
    return;
  target.setAttribute('aria-label', target.placeholder);
});

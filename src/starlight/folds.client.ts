/** The control that opens all folds of a page, and closes them again. */

const control = document.querySelector<HTMLElement>('[data-folds]');
const folds = [...document.querySelectorAll<HTMLDetailsElement>('main details')];

if (control && folds.length > 0) {
  control.hidden = false;
  control.addEventListener('click', () => {
    const isOpening = control.dataset['folds'] !== 'open';
    for (const fold of folds) fold.open = isOpening;
    control.dataset['folds'] = isOpening ? 'open' : '';
    control.textContent = isOpening ? 'Close all details' : 'Open all details';
  });
}

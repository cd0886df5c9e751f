/** Waits for the set-up sheet to be used, and loads it then; at once where something is kept or a link fills it in. */

import { storageKeys } from './storage-keys.ts';

const load = () => import('./sheet.client.ts');

/** Whether an earlier page has kept something. */
function isStored(): boolean {
  try {
    return Object.values(storageKeys).some(
      (key) => sessionStorage.getItem(key) !== null || localStorage.getItem(key) !== null,
    );
  } catch {
    return false;
  }
}

function within({ target }: Event, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

document.addEventListener('click', (event) => {
  const control = within(event, '[data-sheet]');
  if (control) void load().then(({ act }) => act(control));
});
for (const type of ['change', 'input']) {
  document.addEventListener(type, (event) => {
    const field = within(event, '[data-field]');
    // While somebody types, nothing is checked and nothing kept; what is pasted is there at once.
    if (!(field instanceof HTMLInputElement)) return;
    if (type === 'change' || (event as InputEvent).inputType.startsWith('insertFrom')) {
      void load().then(({ typed }) => typed(field));
    }
  });
}
document.addEventListener('focusin', (event) => {
  if (within(event, '[data-field]')) void load();
});
// Another guide may have filled something in since.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted)
    void load().then((sheet) => {
      sheet.show();
    });
});

if (isStored() || location.hash.includes('fill:')) void load();

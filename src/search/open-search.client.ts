/** Opens the search: by its button, Ctrl+K, `/`, or an address that names a search. Until then nothing is loaded. */

import { withBase } from '../site.ts';
import { loadStyles } from '../styles/load-styles.client.ts';
import styles from './search-dialog.css?url&no-inline';
import { keepRecentGuide } from './recent-guides.client.ts';
import type { SearchDialog } from './search-dialog.client.ts';
import type { PackedIndex } from './packed-index.ts';
import { sharedQueryIn } from './query.ts';
import { isSlashOn } from './slash-key.client.ts';

const base = import.meta.env.BASE_URL;
const button = document.querySelector<HTMLButtonElement>('button[data-open-search]');
let loading: Promise<SearchDialog> | undefined;

/** Loads the dialog, and at the same time its styles and the index. */
function load(): Promise<SearchDialog> {
  if (loading) return loading;
  const index = fetch(withBase(base, '/search.json')).then(
    (response) => response.json() as Promise<PackedIndex>,
  );
  loading = Promise.all([import('./search-dialog.client.ts'), index, loadStyles(styles)]).then(
    ([{ searchDialog }, packed]) => searchDialog(base, packed),
  );
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

function open(): void {
  const shared = sharedQueryIn(location.hash);
  load().then(
    (dialog) => {
      dialog.open(shared);
    },
    // The list of steps is a page of its own, and has a search of its own.
    () => {
      location.assign(withBase(base, '/steps/'));
    },
  );
}

if (button) {
  button.disabled = false;
  if (/Mac|iPhone|iPad/.test(navigator.userAgent)) {
    button.setAttribute('aria-keyshortcuts', 'Meta+K');
  }
  button.addEventListener('click', open);
  for (const sign of ['pointerenter', 'focus', 'touchstart']) {
    button.addEventListener(sign, () => void load().catch(() => undefined), {
      once: true,
      passive: true,
    });
  }
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const isTyping =
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input, textarea, select'));
    const isCommand =
      (event.ctrlKey || event.metaKey) && !event.altKey && key.toLowerCase() === 'k';
    const isSlash =
      key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping && isSlashOn();
    if (!isCommand && !isSlash) return;
    event.preventDefault();
    open();
  });
  const openShared = () => {
    if (sharedQueryIn(location.hash)) open();
  };
  addEventListener('hashchange', openShared);
  openShared();
}

const [guide] = /[^/]+\/[^/]+(?=\/$)/.exec(location.pathname) ?? [];
if (guide !== undefined && document.querySelector('.step')) keepRecentGuide(guide);

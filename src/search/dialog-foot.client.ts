/** The last line of the search dialog: its keys, and the switch for the one that opens it. */

import { make } from './make-element.client.ts';
import { isSlashOn, setSlash } from './slash-key.client.ts';

export function dialogFoot(): HTMLElement {
  const slash = make('input', { type: 'checkbox' });
  slash.checked = isSlashOn();
  slash.addEventListener('change', () => {
    setSlash(slash.checked);
  });
  return make(
    'div',
    { class: 'search-foot' },
    make(
      'span',
      {},
      ...keys('↑', '↓'),
      ' choose ',
      ...keys('Enter'),
      ' open ',
      ...keys('Esc'),
      ' close',
    ),
    make('label', {}, slash, ' ', ...keys('/'), ' opens search'),
  );
}

function keys(...names: string[]): Node[] {
  return names.map((name) => make('kbd', {}, name));
}

/** A form that filters a list: its state stands in the page’s address, and the outcome is reported. */

import { filterKeys, searchFrom, stateFrom, type FilterState } from './address.ts';

/** The list that a form filters. */
export interface FilteredList {
  /** Shows what the state leaves, and reports how many that are. */
  show(state: FilterState, announce: (message: string) => void): void;
  /** The link that Enter opens. */
  first(): HTMLAnchorElement | null;
  /** Ends when there is something to filter; left out where it is there from the start. */
  ready?(): Promise<void>;
}

/** The name of the browser's own measure of each change, from the key to the list as it then stands. */
const MEASURE = 'wando:filter';

/** @param root the element with the form, a status line, and buttons to clear */
export function connectFilter(root: HTMLElement, list: FilteredList): void {
  const form = root.querySelector('form');
  const status = root.querySelector('[role="status"]');
  if (!form || !status) return;

  let frame = 0;
  // Once a frame at most, and only what has changed: a reader who types fast hears the last count.
  const announce = (message: string) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (status.textContent.trim() !== message) status.textContent = message;
    });
  };
  const show = (state: FilterState) => {
    performance.clearMeasures(MEASURE);
    const start = performance.now();
    list.show(state, announce);
    performance.measure(MEASURE, { start });
  };
  const change = () => {
    const state = stateOf(form);
    show(state);
    try {
      history.replaceState(history.state, '', location.pathname + searchFrom(state));
    } catch {
      // Safari takes 100 changes in 30 seconds; the next key after that brings the address up to date.
    }
  };
  const restore = () => {
    fill(form, stateFrom(location.search));
    show(stateOf(form));
  };

  form.addEventListener('input', change);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (searchFrom(stateOf(form)) === '') return;
    void Promise.resolve(list.ready?.()).then(() => list.first()?.click());
  });
  for (const button of root.querySelectorAll('[data-clear]')) {
    button.addEventListener('click', () => {
      fill(form, stateFrom(''));
      change();
      form.querySelector('input')?.focus();
    });
  }
  addEventListener('popstate', restore);
  if (searchFrom(stateFrom(location.search)) !== '') restore();
  // Somebody may have typed before this script was there.
  else if (searchFrom(stateOf(form)) !== '') change();
}

function stateOf(form: HTMLFormElement): FilterState {
  const data = new FormData(form);
  const valueOf = (key: string) => {
    const value = data.get(key);
    return typeof value === 'string' ? value : '';
  };
  return { q: valueOf('q'), category: valueOf('category'), provider: valueOf('provider') };
}

/** Puts a state into the fields. A word that a field doesn't know leaves it open. */
function fill(form: HTMLFormElement, state: FilterState): void {
  for (const key of filterKeys) {
    const field = form.elements.namedItem(key);
    if (field instanceof HTMLInputElement) field.value = state[key];
    if (field instanceof RadioNodeList) choose(field, state[key]);
    if (field instanceof HTMLSelectElement) {
      field.value = state[key];
      if (field.selectedIndex < 0) field.value = '';
    }
  }
}

/** By hand, because Chromium doesn't let `RadioNodeList.value` be set to an empty text. */
function choose(radios: RadioNodeList, value: string): void {
  const choices = [...radios].filter((node) => node instanceof HTMLInputElement);
  const choice = choices.find((radio) => radio.value === value) ?? choices[0];
  if (choice) choice.checked = true;
}

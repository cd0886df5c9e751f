/** The keys of the search field: arrows choose an option, Home and End the first and the last, Enter opens. */

/** The options of a list, of which one at most is active. */
export interface ActiveOption {
  /** Takes a key; true when it was one of ours. */
  take(event: KeyboardEvent): boolean;
  clear(): void;
}

export function activeOption(field: HTMLInputElement, list: HTMLElement): ActiveOption {
  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const active = () => list.querySelector<HTMLElement>('[aria-selected="true"]');

  function set(option: HTMLElement | undefined): void {
    active()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  }

  function open(init: MouseEventInit = {}): boolean {
    const option = active() ?? options()[0];
    // With Ctrl or Cmd the browser opens it in a tab of its own.
    option?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
    return option !== undefined;
  }

  return {
    take: ({ key, ctrlKey, metaKey, shiftKey }) => {
      const all = options();
      const at = all.findIndex((option) => option === active());
      if (key === 'ArrowDown') set(all[at + 1 < all.length ? at + 1 : 0]);
      else if (key === 'ArrowUp') set(all[at > 0 ? at - 1 : all.length - 1]);
      // Without an active option these move in the text, as in any field.
      else if (key === 'Home' && at >= 0) set(all[0]);
      else if (key === 'End' && at >= 0) set(all.at(-1));
      else if (key === 'Enter') return open({ ctrlKey, metaKey, shiftKey });
      else return false;
      return true;
    },
    clear: () => {
      set(undefined);
    },
  };
}

/** Keys and copying in the list of steps: the arrows move, Enter opens, C copies the address. */

type CopyFor = (button: HTMLElement, content: { text: string; done: string }) => Promise<void>;

/**
 * @param root the element of StepFinder.astro
 * @param copyFor puts a text on the clipboard and shows at the button how that went
 */
export function connectStepKeys(root: HTMLElement, copyFor: CopyFor): void {
  const input = root.querySelector<HTMLElement>('input[type="search"]');
  const links = () => [
    ...root.querySelectorAll<HTMLElement>('[data-steps]:not([hidden]) .finder-step > a'),
  ];

  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (!(event.target instanceof Element)) return;
    const item = event.target.closest('.finder-step');
    if (item === null && event.target !== input) return;
    const next = item ? fromItem(event.key, item) : fromInput(event.key);
    if (next === undefined) return;
    event.preventDefault();
    next?.focus();
  });

  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const item = target.closest('.finder-step');
    if (item && target.closest('button')) copyAddress(item);
    const share = target.closest<HTMLElement>('[data-share]');
    if (share) {
      const text = location.origin + location.pathname + location.search;
      void copyFor(share, { text, done: 'Address of this list copied.' });
    }
  });

  function fromInput(key: string): HTMLElement | null | undefined {
    return key === 'ArrowDown' ? (links()[0] ?? null) : undefined;
  }

  /** Where the focus goes; null when the key did something else, undefined when it isn't ours. */
  function fromItem(key: string, item: Element): HTMLElement | null | undefined {
    const others = links();
    const at = others.findIndex((link) => item.contains(link));
    switch (key) {
      case 'ArrowDown':
        return others[at + 1] ?? null;
      case 'ArrowUp':
        return at > 0 ? (others[at - 1] ?? null) : input;
      case 'Home':
        return others[0] ?? null;
      case 'End':
        return others.at(-1) ?? null;
      case 'Escape':
        return input;
      case 'c':
      case 'C':
        copyAddress(item);
        return null;
      default:
        return undefined;
    }
  }

  function copyAddress(item: Element): void {
    const link = item.querySelector('a');
    const button = item.querySelector('button');
    if (!link || !button) return;
    for (const other of root.querySelectorAll<HTMLElement>('[data-outcome]')) {
      delete other.dataset['outcome'];
    }
    void copyFor(button, { text: link.href, done: 'Link to the step copied.' });
  }
}

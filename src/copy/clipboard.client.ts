/** Copying to the clipboard, and saying so once. */

/**
 * Copies a text, and beside it the same as rich text when a program asks for that.
 *
 * @param text what a plain field gets
 * @param html what a rich field gets, for instance a real link
 * @returns whether the browser allowed it
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const kinds = { 'text/plain': text, 'text/html': html };
      const blobs = Object.entries(kinds).map(([type, part]) => [type, new Blob([part], { type })]);
      await navigator.clipboard.write([
        new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
      ]);
    }
    return true;
  } catch {
    return false;
  }
}

/** The page's one polite live region. It stands there before it speaks: not every reader hears a new one. */
const region = document.createElement('div');
region.id = 'announcer';
region.className = 'sr-only';
region.setAttribute('role', 'status');
document.body.append(region);

/** Says a message to screen readers, once. */
export function announce(message: string): void {
  // The same words twice are no change, so a reader would hear them once only.
  region.textContent = region.textContent === message ? `${message}\u00A0` : message;
}

/**
 * Copies for a button: the button shows the outcome until it loses focus or the pointer leaves, and
 * a screen reader hears it once.
 */
export async function copyFor(
  button: HTMLElement,
  content: { text: string; html?: string; done: string },
): Promise<void> {
  const copied = await copyText(content.text, content.html);
  sayOutcome(button, copied ? 'done' : 'failed');
  announce(copied ? content.done : `The browser didn’t allow it. Copy it by hand: ${content.text}`);
}

/** Shows an outcome at a button until it loses focus or the pointer leaves. */
export function sayOutcome(button: HTMLElement, outcome: 'done' | 'failed' | 'example'): void {
  button.dataset['outcome'] = outcome;
  for (const event of ['blur', 'pointerleave']) {
    button.addEventListener(event, () => delete button.dataset['outcome'], { once: true });
  }
}

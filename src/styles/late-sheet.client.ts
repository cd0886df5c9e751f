/** The sheet that comes late (src/publish/published-page.ts): on phones it is used when a script says so. */

const link = document.querySelector<HTMLLinkElement>('body > link');

export function useLateSheet(): void {
  if (link) link.media = 'all';
}

/** Goes on once the sheet has come, or can't come; in the preview there is none. */
export function afterLateSheet(goOn: () => void): void {
  if (!link || link.sheet) goOn();
  else for (const event of ['load', 'error']) link.addEventListener(event, goOn);
}

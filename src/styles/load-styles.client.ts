/** Loads a style sheet that a page needs only once something is opened. */

/** @param address from `?url&no-inline`: a style sheet that a script imports would be in the head of each page */
export function loadStyles(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve, reject) => {
    link.onload = () => {
      resolve();
    };
    link.onerror = reject;
    // Last of all sheets: for another place, Chromium looks up the page's fonts anew, and text may move.
    document.body.append(link);
  });
}

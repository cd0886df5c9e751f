/** Whether `/` opens the search; some readers use it for something else. */

const KEY = 'wandodocs:slash';

export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function setSlash(isOn: boolean): void {
  try {
    localStorage.setItem(KEY, isOn ? 'on' : 'off');
  } catch {
    // It holds until the next page, then.
  }
}

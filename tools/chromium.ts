/** The Chromium that the browser tests drive. */

import { ensureProgram, type Program } from './program.ts';

/** How tests start it: nothing but this machine can be reached, and nothing is asked for in the background. */
export const launchArguments: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

export const chromium: Program = {
  title: 'Chromium or Chrome',
  variable: 'CHROMIUM_PATH',
  // The headless shell first: it loads a page in half the time.
  names: [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
  ],
  // Where macOS and Windows keep it, which is not on PATH.
  places: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  debian: 'chromium-headless-shell',
  commands: {
    darwin: 'brew install --cask google-chrome',
    win32: 'winget install Google.Chrome',
    linux: 'install the package chromium, or set CHROMIUM_PATH to the browser that you have',
  },
};

/**
 * The path of a Chromium, installed first where that is possible.
 *
 * @throws {Error} one line for a person that says how to get one
 */
export function ensureChromium(): Promise<string> {
  return ensureProgram(chromium);
}

/** What Playwright is to use. */
export async function useChromium() {
  const launchOptions = { executablePath: await ensureChromium(), args: [...launchArguments] };
  return { browserName: 'chromium', launchOptions } as const;
}

/** Debian's Firefox for the browser tests, driven over WebDriver BiDi. */

import { createRequire } from 'node:module';
import { ensureProgram } from '../../tools/program.ts';

/**
 * What Playwright is to use, Firefox installed first where that is possible.
 *
 * @throws {Error} one line for a person that says how to get one
 */
export async function useFirefox() {
  withoutMediaFeatures();
  const executablePath = await ensureProgram({
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
    commands: { darwin: 'brew install --cask firefox', win32: 'winget install Mozilla.Firefox' },
  });
  return {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: { executablePath },
  } as const;
}

/**
 * Playwright 1.65 opens every page with a command that Firefox 153 doesn't know, and gives up. It is
 * sent as one that does nothing. Goes when Debian's Firefox knows `emulation.setMediaFeaturesOverride`.
 */
function withoutMediaFeatures(): void {
  const socket = (createRequire(import.meta.url)('playwright-core/lib/utilsBundle') as Bundle).ws;
  const { send } = socket.prototype;
  socket.prototype.send = function (data, ...rest) {
    const isUnknown = String(data).includes('"method":"emulation.setMediaFeaturesOverride"');
    const known = (id: number) => JSON.stringify({ id, method: 'session.status', params: {} });
    send.call(
      this,
      isUnknown ? known((JSON.parse(String(data)) as { id: number }).id) : data,
      ...rest,
    );
  };
}

/** What of Playwright's own packages is used. */
interface Bundle {
  readonly ws: { readonly prototype: { send: (data: unknown, ...rest: unknown[]) => void } };
}

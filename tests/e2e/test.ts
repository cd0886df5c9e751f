/** The test of every spec: it fails for whatever a policy stops, and for each request to another host. */

import { expect, test as playwright, type Request } from '@playwright/test';

interface Watched {
  /** What the policy has stopped so far: a directive, and what it was about. A test that provokes it empties it. */
  readonly stopped: string[];
}

export const test = playwright.extend<Watched>({
  stopped: [
    async ({ context, baseURL }, use) => {
      const stopped: string[] = [];
      await context.exposeBinding('reportStopped', (_source, line: string) => stopped.push(line));
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          const { effectiveDirective, blockedURI, sample } = event;
          const { reportStopped } = window as unknown as { reportStopped: (line: string) => void };
          reportStopped([effectiveDirective, blockedURI, sample].join(' ').trim());
        });
      });
      const foreign: Request[] = [];
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        const isForeign = origin !== new URL(baseURL ?? '').origin;
        if (protocol.startsWith('http') && isForeign) foreign.push(request);
      });
      await use(stopped);
      expect(stopped, 'stopped by the policy').toEqual([]);
      // What the policy stops is reported as a request too, but is none.
      const sent = foreign.filter((request) => request.failure()?.errorText !== 'csp');
      expect(
        sent.map((request) => request.url()),
        'asked of another host',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

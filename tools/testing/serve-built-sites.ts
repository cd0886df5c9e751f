/** Playwright's set-up: serves each built site on a free port and reports the tests the addresses. */

import { builtSites } from '../built-sites.ts';
import { serveByHost } from '../../tests/full/hosts/hosts.ts';

/** Starts the servers. Playwright reads its configuration again in each worker, after this. */
export default async function serveBuiltSites(): Promise<() => Promise<void>> {
  const served = await Promise.all(
    Object.values(builtSites).map(async (built) => {
      const site = await serveByHost(built);
      process.env[built.addressVariable] = site.url;
      return site;
    }),
  );
  return async () => {
    await Promise.all(served.map((site) => site.close()));
  };
}

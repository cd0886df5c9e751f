/** Serves a built site by Cloudflare's own runtime, with the files that ship. It asks nothing of any other host. */

import { cpSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withBase } from '../../../src/site.ts';
import { builtSitesFolder, type BuiltSite } from '../../../tools/built-sites.ts';
import type { ServedSite } from '../../../tools/serve.ts';
import { ensurePackages } from '../../../tools/setup/install.mjs';
import { freePort, startHost } from './host-process.ts';

const packages = resolve('tests/full/hosts');

/** @throws {Error} one line for a person, when the runtime can't be installed */
export async function serveByWorkers({ base, directory }: BuiltSite): Promise<ServedSite> {
  await ensurePackages(packages);
  const folder = mkdtempSync(resolve(builtSitesFolder, 'workers-'));
  const shipped = resolve(`${directory}-hosts/cloudflare`);
  // Under a path, whoever publishes copies the site below that path.
  if (base !== '/') cpSync(directory, join(shipped, 'site', base), { recursive: true });
  const port = await freePort();
  const words = ['--config', `${shipped}/wrangler.jsonc`, '--ip', '127.0.0.1'];
  return startHost({
    command: process.execPath,
    cwd: folder,
    words: [
      join(packages, 'node_modules/wrangler/bin/wrangler.js'),
      'dev',
      ...words,
      ...['--port', String(port), '--inspector-port', '0'],
    ],
    env: {
      // Where it would keep settings of its own.
      HOME: folder,
      CI: '1',
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_SEND_ERROR_REPORTS: 'false',
      // The banner looks for a newer version.
      WRANGLER_HIDE_BANNER: 'true',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    },
    ready: /Ready on/,
    url: `http://127.0.0.1:${String(port)}${withBase(base, '/')}`,
  });
}

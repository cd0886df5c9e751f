/** The hosts that the site is tested on, by the name of their part of `npm run test:full`. */

import type { BuiltSite } from '../../../tools/built-sites.ts';
import { serve, type ServedSite } from '../../../tools/serve.ts';
import { serveByNginx } from './nginx.ts';
import { serveByWorkers } from './workers.ts';

export const hosts = { nginx: serveByNginx, workers: serveByWorkers } as const;

/** Serves a built site on a free port: by the host that the environment names, else by our own server. */
export function serveByHost(
  site: BuiltSite,
  name = process.env.WANDODOCS_HOST,
): Promise<ServedSite> {
  if (name === undefined) return serve({ ...site, port: 0 });
  if (name in hosts) return hosts[name as keyof typeof hosts](site);
  throw new Error(`There is no host "${name}": ${Object.keys(hosts).join(', ')}.`);
}

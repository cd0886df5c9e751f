/** Publishes a site that Astro has built: its styles and policy, and the files of its hosts. */

import { currentModel } from '../../src/model/current-model.ts';
import type { PageModel } from '../../src/model/model.ts';
import { hostRedirects } from '../../src/permalinks/host-redirects.ts';
import { cloudflare } from '../../src/publish/hosts/cloudflare.ts';
import { hostingOf } from '../../src/publish/hosts/hosting.ts';
import { nginx } from '../../src/publish/hosts/nginx.ts';
import type { PageType } from '../../src/publish/page-type.ts';
import { publish } from '../../src/publish/write-published.ts';
import { site, withBase } from '../../src/site.ts';

/**
 * Publishes the site in a folder, in place.
 *
 * @param folder where Astro built it
 * @param base the path that it was built for
 * @param out where the site will be in the end; the hosts' files go beside it, to `<out>-hosts`
 * @throws with file and line for what the policy would stop
 */
export async function publishSite(
  folder: string,
  base: string | undefined,
  out: string,
): Promise<void> {
  const { ledger, addresses, guideOf } = await currentModel();
  const hosting = hostingOf({
    origin: site.origin,
    base: withBase(base ?? site.base, '/'),
    redirects: hostRedirects([...ledger.keys()], addresses),
  });
  await publish(folder, {
    typeOf: (page) => typeOf(page, guideOf),
    hosting,
    hosts: { cloudflare, nginx },
    hostsFolder: `${out}-hosts`,
    movesTo: out,
  });
}

/** @param page a file of the site: `sso/okta/index.html` */
function typeOf(page: string, guideOf: PageModel['guideOf']): PageType {
  if (page === 'index.html') return 'overview';
  if (/^(?:problems|steps)\//.test(page)) return 'list';
  return guideOf(page.replace(/\/index\.html$/, '')) ? 'guide' : 'text';
}

/** How the site is to be served, said once for every host. */

import { contentTypes } from './content-types.ts';

/** An address that has moved, both from the site's root and with a slash at the end of a page. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

export interface Hosting {
  /** Where the site is published, without path. */
  readonly origin: string;
  /** The path under it, with a slash at both ends. The files lie there below the host's folder. */
  readonly base: string;
  /** Headers of every answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** Headers of all that a browser may show by itself: of every answer but the files of `assets`. */
  readonly pageHeaders: Readonly<Record<string, string>>;
  /** Folders of what pages load, each with a slash at its end; a name there holds a hash or a version. */
  readonly assets: readonly string[];
  /** What `Cache-Control` says of assets. */
  readonly assetCaching: string;
  /** All else is asked for anew each time, by its ETag. */
  readonly otherCaching: string;
  /** Media types by the ending of a file's name. */
  readonly contentTypes: Readonly<Record<string, string>>;
  readonly redirects: readonly Redirect[];
  /** The file that answers with 404. */
  readonly notFound: string;
}

/** A file for a host. */
export interface HostFile {
  readonly path: string;
  readonly text: string;
  /** Whether it belongs into the folder of the site; else it stays outside of what is served. */
  readonly isInSite: boolean;
}

/**
 * What a host is: its files, written from the description.
 *
 * @param siteFolder the folder of the site as seen from that of the files outside of it
 */
export type Host = (hosting: Hosting, siteFolder: string) => HostFile[];

const year = 31_536_000;

/** Features of browsers that ask the reader for something, or tell something of them; no page has any. */
const refusedFeatures = [
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'hid',
  'idle-detection',
  'local-fonts',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** A script or a font needs none of them. HSTS leaves other hosts of Wando alone. */
const pageHeaders = {
  // What a page can't say of itself; each has the rest in its own policy.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Strict-Transport-Security': `max-age=${String(2 * year)}`,
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': refusedFeatures.map((feature) => `${feature}=()`).join(','),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * The description of this site.
 *
 * @param site where it is published, and what has moved; addresses without the base path
 */
export function hostingOf(site: {
  readonly origin: string;
  readonly base: string;
  readonly redirects: readonly Redirect[];
}): Hosting {
  const at = (path: string): string => `${site.base}${path.replace(/^\//, '')}`;
  const assets = ['/_astro/', '/static/', '/pagefind/fragment/', '/pagefind/index/'].map(at);
  return {
    origin: site.origin,
    base: site.base,
    headers,
    pageHeaders,
    assets,
    assetCaching: `public, max-age=${String(year)}, immutable`,
    otherCaching: 'public, max-age=0, must-revalidate',
    contentTypes,
    redirects: site.redirects
      .map(checked)
      .flatMap(({ from, to }) =>
        spellingsOf(at(from)).map((spelling) => ({ from: spelling, to: at(to) })),
      ),
    notFound: at('/404.html'),
  };
}

/** The headers of the file at an address. */
export function headersOf(hosting: Hosting, address: string): Readonly<Record<string, string>> {
  const { headers, pageHeaders } = hosting;
  return isAsset(hosting, address) ? headers : { ...headers, ...pageHeaders };
}

/** What `Cache-Control` says of the file at an address. */
export function cachingOf(hosting: Hosting, address: string): string {
  return isAsset(hosting, address) ? hosting.assetCaching : hosting.otherCaching;
}

function isAsset({ assets }: Hosting, address: string): boolean {
  return assets.some((folder) => address.startsWith(folder));
}

/** @throws {Error} for an address that a host's file would read as something else */
function checked(redirect: Redirect): Redirect {
  const { from, to } = redirect;
  if (/^\/[\w./~%@+-]*$/.test(from) && /^\/[\w./~%@+-]*(?:\?[\w-]+=)?(?:#[\w-]+)?$/.test(to))
    return redirect;
  throw new Error(`No redirect: ${from} to ${to}.`);
}

/** With and without the slash: the host adds it to what is there only. */
function spellingsOf(path: string): string[] {
  return path.endsWith('/') && path !== '/' ? [path, path.slice(0, -1)] : [path];
}

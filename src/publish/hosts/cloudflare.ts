/**
 * Files for Cloudflare Workers static assets. It compresses by itself and knows our media types; it
 * doesn't negotiate Markdown without a worker in front of each page.
 */

import type { HostFile, Hosting } from './hosting.ts';

/** https://developers.cloudflare.com/workers/static-assets/headers/ and …/redirects/ */
const limits = { headerRules: 100, headerLine: 2000, redirects: 2000, redirectLine: 1000 };

/** Behavior of the runtime as of that day: a later one may only come with a look at what changed. */
const compatibilityDate = '2026-01-01';

export function cloudflare(hosting: Hosting, siteFolder: string): HostFile[] {
  // Addresses are paths in the folder that is published. Under a path, the site is copied into one.
  const isInSite = hosting.base === '/';
  const folder = isInSite ? siteFolder : 'site';
  const top = isInSite ? '' : `${folder}/`;
  return [
    { path: `${top}_headers`, text: headersFile(hosting), isInSite },
    { path: `${top}_redirects`, text: redirectsFile(hosting), isInSite },
    { path: 'wrangler.jsonc', text: wranglerFile(hosting, folder), isInSite: false },
  ];
}

function headersFile(hosting: Hosting): string {
  const { headers, pageHeaders, assets, assetCaching, otherCaching } = hosting;
  const all = { ...headers, ...pageHeaders, 'Cache-Control': otherCaching };
  const lines = Object.entries(all).map(([name, value]) => `  ${name}: ${value}`);
  const rules = [
    ['/*', ...lines],
    ...assets.map((folder) => [
      `${folder}*`,
      // Values of several rules would be joined.
      '  ! Cache-Control',
      `  Cache-Control: ${assetCaching}`,
      ...Object.keys(pageHeaders).map((name) => `  ! ${name}`),
    ]),
  ];
  check(rules.length, limits.headerRules, 'rules in _headers');
  for (const line of rules.flat()) check(line.length, limits.headerLine, `characters: ${line}`);
  return `${rules.map((rule) => rule.join('\n')).join('\n\n')}\n`;
}

function redirectsFile({ redirects }: Hosting): string {
  const lines = redirects.map(({ from, to }) => `${from} ${to} 301`);
  check(lines.length, limits.redirects, 'redirects');
  for (const line of lines) check(line.length, limits.redirectLine, `characters: ${line}`);
  return lines.map((line) => `${line}\n`).join('');
}

function wranglerFile({ origin }: Hosting, directory: string): string {
  const config = {
    name: new URL(origin).hostname.replaceAll('.', '-'),
    compatibility_date: compatibilityDate,
    send_metrics: false,
    assets: {
      directory,
      html_handling: 'force-trailing-slash',
      not_found_handling: '404-page',
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** Cloudflare leaves out what is over a limit, and says so nowhere. */
function check(count: number, limit: number, what: string): void {
  if (count > limit)
    throw new Error(`Cloudflare takes ${String(limit)}, not ${String(count)} ${what}`);
}

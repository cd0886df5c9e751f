/** Files for Cloudflare Workers static assets. It compresses and negotiates nothing that we prepare. */

import type { HostFile, Hosting } from './hosting.ts';

/** https://developers.cloudflare.com/workers/static-assets/headers/ and …/redirects/ */
const limits = { headerRules: 100, headerLine: 2000, redirects: 2000, redirectLine: 1000 };

/** Behavior of the runtime as of that day: a later one may only come with a look at what changed. */
const compatibilityDate = '2026-01-01';

export function cloudflare(hosting: Hosting): HostFile[] {
  return [
    { path: '_headers', text: headersFile(hosting), isInSite: true },
    { path: '_redirects', text: redirectsFile(hosting), isInSite: true },
    { path: 'wrangler.jsonc', text: wranglerFile(hosting), isInSite: false },
  ];
}

function headersFile({ headers, caching, otherCaching, contentTypes }: Hosting): string {
  const lines = Object.entries({ ...headers, 'Cache-Control': otherCaching }).map(
    ([name, value]) => `  ${name}: ${value}`,
  );
  const rules = [
    ['/*', ...lines],
    ...caching.map(({ path, value }) => [
      path.endsWith('/') ? `${path}*` : path,
      // Values of several rules would be joined.
      '  ! Cache-Control',
      `  Cache-Control: ${value}`,
    ]),
    ...Object.entries(contentTypes)
      .filter(([ending]) => cloudflareLacks.has(ending))
      .map(([ending, type]) => [`/*.${ending}`, '  ! Content-Type', `  Content-Type: ${type}`]),
  ];
  check(rules.length, limits.headerRules, 'rules in _headers');
  for (const line of rules.flat()) check(line.length, limits.headerLine, `characters: ${line}`);
  return `${rules.map((rule) => rule.join('\n')).join('\n\n')}\n`;
}

/** Types that Cloudflare gives no charset, or doesn't know. */
const cloudflareLacks = new Set(['ics', 'md', 'txt', 'webmanifest', 'xml']);

function redirectsFile({ redirects }: Hosting): string {
  const lines = redirects.map(({ from, to }) => `${from} ${to} 301`);
  check(lines.length, limits.redirects, 'redirects');
  for (const line of lines) check(line.length, limits.redirectLine, `characters: ${line}`);
  return lines.map((line) => `${line}\n`).join('');
}

function wranglerFile({ origin }: Hosting): string {
  const config = {
    name: new URL(origin).hostname.replaceAll('.', '-'),
    compatibility_date: compatibilityDate,
    send_metrics: false,
    assets: {
      directory: '../../dist',
      html_handling: 'force-trailing-slash',
      not_found_handling: '404-page',
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** Cloudflare leaves out what is over a limit, and says so nowhere. */
function check(count: number, limit: number, what: string): void {
  if (count > limit) throw new Error(`Cloudflare takes ${String(limit)}, not ${String(count)} ${what}`);
}

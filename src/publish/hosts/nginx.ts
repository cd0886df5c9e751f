/** A configuration for nginx with its brotli module, for files that are compressed beforehand. */

import type { HostFile, Hosting } from './hosting.ts';
import { acceptRules } from './negotiation.ts';

export function nginx(hosting: Hosting): HostFile[] {
  return [{ path: 'wando-docs.conf', text: configuration(hosting), isInSite: false }];
}

function configuration(hosting: Hosting): string {
  const { origin, headers, pageHeaders, assets, redirects, contentTypes, notFound } = hosting;
  const forAssets = (value: string): [string, string][] =>
    assets.map((folder) => [`~^${folder}`, value]);
  return `# Made by publish/hosts/nginx.ts. Include it in the http block; change \`root\` and the listeners.

${map('$http_accept $docs_page', 'index.html', acceptEntries())}

${map('$uri $docs_caching_ok', hosting.otherCaching, forAssets(hosting.assetCaching))}

# An answer that isn't the file asked for must not be kept like it.
${map('$status $docs_caching', hosting.otherCaching, [['~^(200|206|304)$', '$docs_caching_ok']])}

# Empty headers aren't sent.
${map('$uri $docs_vary', '', [['~/index\\.(html|md)$', 'Accept']])}

${Object.entries(pageHeaders)
  .map(([name, value]) => map(`$uri ${variableOf(name)}`, value, forAssets('')))
  .join('\n\n')}

server {
  listen 80;
  server_name ${new URL(origin).hostname};
  root /var/www/wando-docs;
  server_tokens off;
  absolute_redirect off;

  gzip_static on;
  brotli_static on;
  gzip_vary on;

  types {
${Object.entries(contentTypes)
  .map(([ending, type]) => `    ${quoted(type)} ${ending};`)
  .join('\n')}
  }
  default_type application/octet-stream;

${Object.entries(headers)
  .map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`)
  .join('\n')}
${Object.keys(pageHeaders)
  .map((name) => `  add_header ${name} ${variableOf(name)} always;`)
  .join('\n')}
  add_header Cache-Control $docs_caching always;
  add_header Vary $docs_vary always;

  error_page 404 ${notFound};
${redirects.map(({ from, to }) => `  location = ${quoted(from)} { return 301 ${quoted(to)}; }`).join('\n')}
  location ~ ^(?<docs_folder>.*/)index\\.html$ { return 301 $docs_folder$is_args$args; }
  location ~ /$ { try_files $uri$docs_page \${uri}index.html =404; }
  location ~ /_(headers|redirects)$ { return 404; }
  location ~ \\.(br|gz)$ { return 404; }
}
`;
}

/** `$docs_referrer_policy` */
function variableOf(header: string): string {
  return `$docs_${header.toLowerCase().replaceAll('-', '_')}`;
}

function acceptEntries(): [string, string][] {
  return acceptRules.map(({ pattern, file }) => [`~*${pattern}`, file]);
}

function map(variables: string, fallback: string, entries: readonly [string, string][]): string {
  const lines = entries.map(([from, to]) => `  ${quoted(from)} ${quoted(to)};`);
  return [`map ${variables} {`, `  default ${quoted(fallback)};`, ...lines, '}'].join('\n');
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '\\"')}"`;
}

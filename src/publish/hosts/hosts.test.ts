import { describe, expect, it } from 'vitest';
import { cloudflare } from './cloudflare.ts';
import { hostingOf, type Hosting } from './hosting.ts';
import { nginx } from './nginx.ts';

const redirects = [{ from: '/old/', to: '/sso/okta/#prove' }];
const hosting = hostingOf({ origin: 'https://docs.example.com', base: '/', redirects });
const underPath = hostingOf({ origin: 'https://example.com', base: '/docs/', redirects });

function fileOf(host: typeof cloudflare, path: string, from: Hosting = hosting): string {
  const file = host(from, '../../dist').find((one) => one.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  return file.text;
}

/** The headers that Cloudflare sends for an address: every rule that fits, one after the other. */
function cloudflareHeaders(text: string, address: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of text.trim().split('\n\n')) {
    const [pattern = '', ...lines] = rule.split('\n');
    const fits = pattern.endsWith('*')
      ? address.startsWith(pattern.slice(0, -1))
      : address === pattern;
    for (const line of fits ? lines : []) {
      const [, removed, name = '', value = ''] = /^ {2}(?:! (.+)|([\w-]+): (.+))$/.exec(line) ?? [];
      if (removed !== undefined) headers.delete(removed);
      else headers.set(name, [headers.get(name), value].filter(Boolean).join(', '));
    }
  }
  return headers;
}

describe('hostingOf', () => {
  it('puts every address under the base path, and takes an old page without its slash', () => {
    expect(underPath.redirects).toEqual([
      { from: '/docs/old/', to: '/docs/sso/okta/#prove' },
      { from: '/docs/old', to: '/docs/sso/okta/#prove' },
    ]);
    expect(underPath.notFound).toBe('/docs/404.html');
    expect(underPath.assets.every((folder) => folder.startsWith('/docs/'))).toBe(true);
  });

  it.each(['/a b/', '/a$b/', 'https://example.com/', '/a"/', '/a\n/', ''])(
    'refuses the redirect %j',
    (address) => {
      const site = { origin: 'https://docs.example.com', base: '/' };
      expect(() => hostingOf({ ...site, redirects: [{ from: address, to: '/' }] })).toThrow();
      expect(() => hostingOf({ ...site, redirects: [{ from: '/a/', to: address }] })).toThrow();
    },
  );

  it('lets no page be framed, and says nothing that would stop the scripts of pages', () => {
    const policy = hosting.pageHeaders['Content-Security-Policy'];
    expect(policy).toMatch(/(?:^|; )frame-ancestors 'none'(?:;|$)/);
    expect(policy).not.toMatch(/default-src|script-src|style-src/);
  });

  it('keeps other hosts of the domain out of HSTS', () => {
    expect(hosting.pageHeaders['Strict-Transport-Security']).toMatch(/^max-age=\d{8}$/);
  });
});

describe('cloudflare', () => {
  const headers = fileOf(cloudflare, '_headers');

  it.each([
    ['/sso/okta/', 'public, max-age=0, must-revalidate'],
    ['/_astro/a.js', 'public, max-age=31536000, immutable'],
    ['/static/icon-1.svg', 'public, max-age=31536000, immutable'],
    ['/static', 'public, max-age=0, must-revalidate'],
  ])('caches %s', (address, caching) => {
    const sent = cloudflareHeaders(headers, address);
    expect(sent.get('Cache-Control')).toBe(caching);
    for (const [name, value] of Object.entries(hosting.headers)) expect(sent.get(name)).toBe(value);
    for (const [name, value] of Object.entries(hosting.pageHeaders)) {
      expect(sent.get(name)).toBe(caching.endsWith('immutable') ? undefined : value);
    }
  });

  it('keeps within what Cloudflare reads', () => {
    expect(headers.split('\n').every((line) => line.length <= 2000)).toBe(true);
    const many = Array.from({ length: 1001 }, (_, index) => ({
      from: `/a${String(index)}/`,
      to: '/',
    }));
    expect(() =>
      cloudflare(hostingOf({ origin: hosting.origin, base: '/', redirects: many }), ''),
    ).toThrow('Cloudflare takes 2000, not 2002 redirects');
    const long = { ...hosting, headers: { 'X-Long': 'x'.repeat(2000) } };
    expect(() => cloudflare(long, '')).toThrow('2000');
  });

  it('redirects', () => {
    expect(fileOf(cloudflare, '_redirects')).toBe(
      '/old/ /sso/okta/#prove 301\n/old /sso/okta/#prove 301\n',
    );
  });

  it('points to the folder that addresses start in, and to one of its own under a path', () => {
    expect(fileOf(cloudflare, 'wrangler.jsonc')).toContain('"directory": "../../dist"');
    expect(fileOf(cloudflare, 'wrangler.jsonc', underPath)).toContain('"directory": "site"');
    expect(fileOf(cloudflare, 'site/_redirects', underPath)).toContain('/docs/old/ /docs/sso/okta');
  });
});

describe('nginx', () => {
  const text = fileOf(nginx, 'wando-docs.conf');

  it('sends every header with every answer, and those of pages with all but the files in assets', () => {
    for (const [name, value] of Object.entries(hosting.headers)) {
      expect(text).toContain(`add_header ${name} "${value}" always;`);
    }
    expect(text).toContain('add_header Referrer-Policy $docs_referrer_policy always;');
    expect(text).toContain(`map $uri $docs_referrer_policy {
  default "no-referrer";
  "~^/_astro/" "";`);
    expect(text.match(/add_header \S+ \$docs_/g)).toHaveLength(
      Object.keys(hosting.pageHeaders).length + 2,
    );
    // A location with a header of its own would lose those of the server.
    expect(/location[^{]*\{[^}]*add_header/.test(text)).toBe(false);
  });

  it('keeps an answer for long only where it is the file that was asked for', () => {
    expect(text).toContain(`map $status $docs_caching {
  default "public, max-age=0, must-revalidate";
  "~^(200|206|304)$" "$docs_caching_ok";
}`);
  });

  it('hides what is not a part of the site', () => {
    const hidden = [...text.matchAll(/location ~ (\S+) \{ return 404; \}/g)];
    const isHidden = (path: string) =>
      hidden.some(([, pattern = '']) => new RegExp(pattern).test(path));
    expect(['/_headers', '/docs/_redirects', '/index.html.br', '/a.js.gz'].every(isHidden)).toBe(
      true,
    );
    expect(['/', '/a.js', '/_astro/headers', '/br'].some(isHidden)).toBe(false);
  });

  it('redirects', () => {
    expect(text).toContain('location = "/old" { return 301 "/sso/okta/#prove"; }');
  });

  it('finds the files under a base path below the same root', () => {
    const under = fileOf(nginx, 'wando-docs.conf', underPath);
    expect(under).toContain('error_page 404 /docs/404.html;');
    expect(under).toContain('"~^/docs/_astro/" "public, max-age=31536000, immutable"');
  });
});

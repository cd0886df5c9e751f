/** What nginx and Cloudflare's runtime answer with the files that ship: headers, caching, types, redirects, what isn't there. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cachingOf, headersOf, hostingOf } from '../../src/publish/hosts/hosting.ts';
import { filesIn } from '../../src/publish/read-site.ts';
import { site } from '../../src/site.ts';
import { builtSites } from '../../tools/built-sites.ts';
import type { ServedSite } from '../../tools/serve.ts';
import { hosts } from './hosts/hosts.ts';

const { directory } = builtSites.site;
const hosting = hostingOf({ origin: site.origin, base: '/', redirects: [] });
const files = (await filesIn(directory)).filter(
  (file) => !/^(?:_headers|_redirects|404\.html)$/.test(file),
);
/** One file of each ending, and of each place that has a rule of its own. */
const sampled = [
  ...new Map(
    files.map((file) => [`${file.split('/')[0] ?? ''} ${file.split('.').pop() ?? ''}`, file]),
  ).values(),
].map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
const revalidated = 'public, max-age=0, must-revalidate';

let served: ServedSite;
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(new URL(path, served.url), { headers, method, redirect: 'manual' });

describe.each(Object.entries(hosts))('%s', (name, serveBy) => {
  beforeAll(async () => {
    served = await serveBy(builtSites.site);
  });
  afterAll(() => served.close());

  it.each(sampled)('sends %s as it is, with its headers and its own caching', async (path) => {
    const response = await ask(path, { 'accept-encoding': 'identity' });
    expect(response.status).toBe(200);
    const headers = Object.fromEntries(response.headers);
    const expected = headersOf(hosting, path);
    for (const header of Object.keys({ ...hosting.headers, ...hosting.pageHeaders })) {
      expect(headers[header.toLowerCase()], header).toBe(expected[header]);
    }
    expect(headers['cache-control']).toBe(cachingOf(hosting, path));
    const ending = path.endsWith('/') ? 'html' : (path.split('.').pop() ?? '');
    const type = hosting.contentTypes[ending] ?? 'application/octet-stream';
    // Cloudflare has types of its own, and names none for what it doesn't know.
    expect(headers['content-type'] ?? 'application/octet-stream').toMatch(
      name === 'nginx' ? type : type.replace(/;.*/, ''),
    );
    expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(fileOf(path)))).toBe(true);
  });

  it('answers 304 for what a browser still has', async () => {
    const etag = (await ask('/sso/okta/')).headers.get('etag') ?? '';
    expect((await ask('/sso/okta/', { 'if-none-match': etag })).status).toBe(304);
  });

  it.each(['/sso/nobody/', '/nothing.js', '/_astro/none.js', '/_headers', '/_redirects'])(
    'answers %s with the page for what is not there',
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('Page not found');
      // Cloudflare knows an address, not what came of it.
      const isKnown = name === 'nginx' || !path.startsWith('/_astro/');
      const policy = response.headers.get('content-security-policy');
      if (isKnown) expect(policy).toBe(hosting.pageHeaders['Content-Security-Policy']);
      if (name === 'nginx') expect(response.headers.get('cache-control')).toBe(revalidated);
    },
  );

  it.each([
    ['/sso/okta', '/sso/okta/'],
    ['/sso/okta/index.html', '/sso/okta/'],
    ['/index.html', '/'],
  ])('sends %s on to %s', async (from, to) => {
    const response = await ask(from);
    expect([301, 307]).toContain(response.status);
    expect(response.headers.get('location')).toBe(to);
  });

  it('takes nothing but questions', async () => {
    expect((await ask('/', {}, 'HEAD')).status).toBe(200);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  // Cloudflare compresses where it answers the world, and asks no page for Markdown.
  if (name !== 'nginx') return;

  it.each(['br', 'gzip'])('sends what was compressed beforehand: %s', async (encoding) => {
    for (const path of ['/sso/okta/', '/steps.json', '/llms.txt']) {
      const response = await ask(path, { 'accept-encoding': encoding });
      expect(response.headers.get('content-encoding'), path).toBe(encoding);
      expect(response.headers.get('vary')).toContain('Accept-Encoding');
      expect(await response.text()).toBe(readFileSync(fileOf(path), 'utf8'));
    }
  });

  it('sends a page as Markdown to whoever asks for that', async () => {
    const response = await ask('/sso/okta/', { accept: 'text/markdown' });
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(response.headers.get('vary')).toContain('Accept');
    expect(await response.text()).toBe(readFileSync(fileOf('/sso/okta/index.md'), 'utf8'));
  });
});

describe.each(Object.entries(hosts))(
  '%s, under a path and after pages have moved',
  (_, serveBy) => {
    beforeAll(async () => {
      served = await serveBy(builtSites.changed);
    });
    afterAll(() => served.close());

    it('sends each old address on to where its page is now', async () => {
      const text = readFileSync(
        `${builtSites.changed.directory}-hosts/cloudflare/site/_redirects`,
        'utf8',
      );
      const redirects = text.trim().split('\n');
      expect(redirects.length).toBeGreaterThan(2);
      for (const redirect of redirects) {
        const [from = '', to = ''] = redirect.split(' ');
        const response = await ask(from);
        expect([response.status, response.headers.get('location')]).toEqual([301, to]);
        expect((await ask(to)).status).toBe(200);
      }
    });

    it('has a page for what is not there', async () => {
      const response = await ask('/docs/sso/nobody/');
      expect([response.status, await response.text()]).toEqual([
        404,
        expect.stringContaining('href="/docs/"'),
      ]);
    });
  },
);

function fileOf(path: string): string {
  return join(directory, path.endsWith('/') ? `${path}index.html` : path);
}

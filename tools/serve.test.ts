/** A served site: addresses, content types, the missing page, and a port that is taken. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { hostingOf } from '../src/publish/hosts/hosting.ts';
import { portFrom, serve, type ServedSite } from './serve.ts';

const directory = mkdtempSync(join(tmpdir(), 'serve-'));
for (const [file, text] of [
  ['index.html', 'home'],
  ['404.html', 'lost'],
  ['sso/okta/index.html', 'okta'],
  ['llms.txt', 'Grüße'],
  ['style.css', 'a {}'],
  ['icon.svg', '<svg/>'],
  ['_astro/a.js', 'a()'],
] as const) {
  mkdirSync(dirname(join(directory, file)), { recursive: true });
  writeFileSync(join(directory, file), text);
}

afterAll(() => {
  rmSync(directory, { recursive: true });
});

const open: ServedSite[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((site) => site.close()));
});

async function served(base: string): Promise<string> {
  const site = await serve({ directory, base, port: 0 });
  open.push(site);
  return site.url;
}

test.each(['/', '/docs', '/docs/'])('serves pages and files under %s', async (base) => {
  const url = await served(base);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/(docs\/)?$/);
  for (const [path, text, type] of [
    ['', 'home', 'text/html; charset=utf-8'],
    ['sso/okta/?query=1', 'okta', 'text/html; charset=utf-8'],
    ['llms.txt', 'Grüße', 'text/plain; charset=utf-8'],
    ['style.css', 'a {}', 'text/css; charset=utf-8'],
    ['icon.svg', '<svg/>', 'image/svg+xml; charset=utf-8'],
  ] as const) {
    const response = await fetch(url + path);
    expect([response.status, await response.text()]).toEqual([200, text]);
    expect(response.headers.get('content-type')).toBe(type);
  }
});

test.each(['/', '/docs'])('answers an unknown path under %s with the 404 page', async (base) => {
  const response = await fetch(`${await served(base)}sso/nobody/`);
  expect([response.status, await response.text()]).toEqual([404, 'lost']);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test('sends what every host is given: headers, and for how long a file is kept', async () => {
  const url = await served('/docs');
  const hosting = hostingOf({ origin: 'https://docs.example.com', base: '/docs/', redirects: [] });
  for (const [path, status, caching] of [
    ['', 200, 'public, max-age=0, must-revalidate'],
    ['sso/okta', 307, 'public, max-age=0, must-revalidate'],
    ['_astro/a.js', 200, 'public, max-age=31536000, immutable'],
    ['_astro/none.js', 404, 'public, max-age=0, must-revalidate'],
  ] as const) {
    const response = await fetch(url + path, { redirect: 'manual' });
    expect([response.status, response.headers.get('cache-control')]).toEqual([status, caching]);
    for (const [name, value] of Object.entries(hosting.headers)) {
      expect(response.headers.get(name), `${name} of ${path}`).toBe(value);
    }
    for (const [name, value] of Object.entries(hosting.pageHeaders)) {
      const expected = path === '_astro/a.js' ? null : value;
      expect(response.headers.get(name), `${name} of ${path}`).toBe(expected);
    }
  }
});

test('answers 304 for what the browser still has', async () => {
  const url = await served('/');
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  const again = await fetch(url, { headers: { 'if-none-match': etag } });
  expect([again.status, again.headers.get('cache-control')]).toEqual([
    304,
    'public, max-age=0, must-revalidate',
  ]);
});

test('serves nothing outside its base path', async () => {
  const { origin } = new URL(await served('/docs'));
  for (const path of ['/', '/sso/okta/', '/docsso/okta/', '/sso/okta', '/else/sso/okta']) {
    expect((await fetch(origin + path, { redirect: 'manual' })).status).toBe(404);
  }
});

test('sends a folder without its slash on, query and all', async () => {
  const url = await served('/docs');
  for (const [path, location] of [
    ['sso/okta?x=1', '/docs/sso/okta/?x=1'],
    ['../docs', '/docs/'],
  ] as const) {
    const response = await fetch(new URL(path, url), { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([307, location]);
  }
});

test('takes the next port when one is taken', async () => {
  const first = createServer();
  await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve));
  const address = first.address();
  const taken = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const site = await serve({ directory, port: taken });
  open.push(site);
  expect(Number(new URL(site.url).port)).toBeGreaterThan(taken);
  await new Promise((resolve) => first.close(resolve));
});

test('says in one line that there is no site', async () => {
  const none = join(directory, 'none');
  await expect(serve({ directory: none, port: 0 })).rejects.toThrow(
    `There is no built site in ${none}. Run \`npm run build\`.`,
  );
});

test('serves what a build meanwhile has written, and says so of what it took away', async () => {
  const url = await served('/');
  writeFileSync(join(directory, 'old.txt'), 'old');
  expect(await (await fetch(`${url}old.txt`)).text()).toBe('old');
  rmSync(join(directory, 'old.txt'));
  expect((await fetch(`${url}old.txt`)).status).toBe(404);
});

/** Sends what a browser wouldn't. */
function send(url: string, method: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, method, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test.each(['//', '//x:y/', '/\\', '///sso/nobody', '*', 'http://[', '/%', '/?//'])(
  'goes on after a request for %s',
  async (path) => {
    const url = await served('/');
    expect([200, 404]).toContain(await send(url, 'GET', path));
    expect(await send(url, 'GET', '/')).toBe(200);
  },
);

test.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS'])('answers %s by 405', async (method) => {
  const url = await served('/');
  expect(await send(url, method, '/')).toBe(405);
  expect(await send(url, 'HEAD', '/')).toBe(200);
});

test('takes a port, and nothing else for one', () => {
  expect(portFrom('8080')).toBe(8080);
  for (const text of ['abc', '', '65536', '-1', '1.5', '0x50']) {
    expect(() => portFrom(text)).toThrow(/^--port .*: no port\./);
  }
});

/** Serves a built site on this machine the way a static host does, with the headers that hosts are given. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentTypes } from '../src/publish/hosts/content-types.ts';
import { cachingOf, headersOf, hostingOf } from '../src/publish/hosts/hosting.ts';
import { site, withBase } from '../src/site.ts';

/** What is served, and where. */
export interface ServeOptions {
  /** The folder of the built site. */
  readonly directory: string;
  /** The path that the site was built for: `/` or for instance `/docs`. */
  readonly base?: string;
  /** The port to try first; the next free one is taken. 0 means any free port. */
  readonly port?: number;
}

/** A site that is being served. */
export interface ServedSite {
  /** The address of its first page, with a slash at its end. */
  readonly url: string;
  /** Stops serving, and doesn't wait for a browser to let go. */
  close(): Promise<void>;
}

const host = '127.0.0.1';

/**
 * Serves a folder until it is closed.
 *
 * @throws {Error} one line for a person, when the folder holds no site or no port is free
 */
export async function serve({
  directory,
  base = '/',
  port = 4321,
}: ServeOptions): Promise<ServedSite> {
  if (!existsSync(join(directory, 'index.html'))) {
    throw new Error(`There is no built site in ${directory}. Run \`npm run build\`.`);
  }
  const server = createServer(siteHandler(directory, withBase(base, '')));
  const taken = await listenFrom(server, port);
  return {
    url: `http://${host}:${String(taken)}${withBase(base, '/')}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** @param prefix the base path with a slash at its end */
function siteHandler(directory: string, prefix: string) {
  // `dev` looks at the disk for each request: a build meanwhile is shown, and doesn't end the server.
  const files = sirv(directory, { dev: true, etag: true, setHeaders: setType });
  const notFoundFile = join(directory, '404.html');
  const notFoundPage = existsSync(notFoundFile) ? readFileSync(notFoundFile) : 'Not found.';
  const hosting = hostingOf({ origin: site.origin, base: prefix, redirects: [] });

  return (request: IncomingMessage, response: ServerResponse): void => {
    const cacheFor = (caching: string) => response.setHeader('Cache-Control', caching);
    const { pathname, search } = partsOf(request.url ?? '/');
    response.setHeaders(new Map(Object.entries(headersOf(hosting, pathname))));
    cacheFor(hosting.otherCaching);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const notFound = () => {
      response.setHeaders(new Map(Object.entries(hosting.pageHeaders)));
      cacheFor(hosting.otherCaching);
      response.writeHead(404, { 'Content-Type': contentTypes.html }).end(notFoundPage);
    };
    const isFolder = isFolderWithoutSlash(directory, pathname, prefix);
    if (isFolder) {
      // Temporary: a browser remembers a permanent one for whatever this port serves next.
      response.writeHead(307, { Location: `${pathname}/${search}` }).end();
    } else if (pathname.startsWith(prefix)) {
      cacheFor(cachingOf(hosting, pathname));
      request.url = `/${pathname.slice(prefix.length)}${search}`;
      files(request, response, notFound);
    } else {
      notFound();
    }
  };
}

/** What a request asks for: `//` would be read as the beginning of a host, and many a line is no address at all. */
function partsOf(target: string): { pathname: string; search: string } {
  const [, pathname = '', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? [];
  const path = `/${pathname.replace(/^[/\\]+/, '')}`;
  return URL.canParse(path, `http://${host}`)
    ? new URL(path + search, `http://${host}`)
    : { pathname: '/404', search };
}

/** Static hosts send `/sso/okta` on to `/sso/okta/`; without that, a link without its slash seems to work. */
function isFolderWithoutSlash(directory: string, pathname: string, prefix: string): boolean {
  if (pathname.endsWith('/') || !`${pathname}/`.startsWith(prefix)) return false;
  return existsSync(join(directory, pathname.slice(prefix.length), 'index.html'));
}

/** Sirv has types of its own, and names the charset of HTML only. */
function setType(response: ServerResponse, pathname: string): void {
  const ending = /\.(\w+)$/.exec(pathname)?.[1] ?? 'html';
  response.setHeader('Content-Type', contentTypes[ending] ?? 'application/octet-stream');
}

/**
 * A port as given on the command line.
 *
 * @throws with one line for people when it is none
 */
export function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`--port ${text}: no port. Write a number up to 65535, such as --port 8080.`);
}

/** Listens on the first free port from `port` on; gives the port. */
async function listenFrom(server: Server, port: number): Promise<number> {
  for (let next = port; next < Math.min(port + 100, 65_536); next += 1) {
    if (await isListening(server, next)) return (server.address() as AddressInfo).port;
  }
  throw new Error(
    `No port from ${String(port)} on is free. Choose another: npm start -- --port 8080`,
  );
}

/** @returns false when the port is taken */
function isListening(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', refused).listen(port, host, () => {
      server.off('error', refused);
      resolve(true);
    });
  });
}

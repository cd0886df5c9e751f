/** Serves a built site compressed, as a host does, for measuring: whole, or only what fits into the first packets. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentTypes } from '../../src/publish/hosts/content-types.ts';
import type { ServedSite } from '../serve.ts';

/** Added to the address of a page whose answer is to end after so many bytes, and never be complete. */
export const FIRST_BYTES = 'first-bytes';

/**
 * @param folder a site that is compressed
 * @param headersOf what its host adds to the answer for an address
 */
export async function servePages(
  folder: string,
  headersOf: (address: string) => Readonly<Record<string, string>>,
): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isCompressed = existsSync(`${file}.br`);
    if (!isCompressed && !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const body = readFileSync(isCompressed ? `${file}.br` : file);
    const all: [string, string][] = [
      ...Object.entries(headersOf(pathname)),
      ['Content-Type', contentTypes[file.split('.').pop() ?? ''] ?? 'application/octet-stream'],
      ['Content-Length', String(body.length)],
      ['Cache-Control', `max-age=${pathname.endsWith('/') ? '0' : '31536000'}`],
    ];
    if (isCompressed) all.push(['Content-Encoding', 'br']);
    response.writeHead(200, Object.fromEntries(all));
    const limit = searchParams.get(FIRST_BYTES);
    // Node adds about 110 bytes of its own.
    const head = all.flat().reduce((length, text) => length + text.length + 2, 110);
    if (limit === null) response.end(body);
    else response.write(body.subarray(0, Number(limit) - head));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

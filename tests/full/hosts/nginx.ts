/** Serves a built site by Debian's nginx, with the file that ships and compressed beforehand. */

import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { precompress } from '../../../src/publish/write-precompressed.ts';
import { withBase } from '../../../src/site.ts';
import { builtSitesFolder, type BuiltSite } from '../../../tools/built-sites.ts';
import { ensureProgram, type Program } from '../../../tools/program.ts';
import type { ServedSite } from '../../../tools/serve.ts';
import { freePort, startHost } from './host-process.ts';

const nginx: Program = {
  title: 'nginx',
  variable: 'NGINX_PATH',
  names: ['nginx'],
  places: ['/usr/sbin/nginx'],
  debian: 'nginx',
  commands: {},
};
const brotli: Program = {
  title: 'nginx’s Brotli module',
  variable: 'NGINX_BROTLI_PATH',
  names: [],
  places: ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
  debian: 'libnginx-mod-http-brotli-static',
  commands: {},
};

/** @throws {Error} one line for a person, when nginx or its module can't be had */
export async function serveByNginx({ base, directory }: BuiltSite): Promise<ServedSite> {
  const command = await ensureProgram(nginx);
  const module = await ensureProgram(brotli);
  const folder = mkdtempSync(resolve(builtSitesFolder, 'nginx-'));
  const root = join(folder, 'root');
  cpSync(directory, join(root, base), { recursive: true });
  await precompress(root);

  const port = await freePort();
  const shipped = readFileSync(`${directory}-hosts/nginx/wando-docs.conf`, 'utf8');
  const server = replaced(
    replaced(shipped, 'listen 80;', `listen 127.0.0.1:${String(port)};`),
    'root /var/www/wando-docs;',
    `root ${root};`,
  );
  writeFileSync(join(folder, 'wando-docs.conf'), server);
  mkdirSync(join(folder, 'scratch'));
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = `load_module ${module};
daemon off; master_process off; pid ${folder}/pid; error_log stderr notice;
events {}
http {
  access_log off;
  ${scratch.map((name) => `${name}_temp_path ${folder}/scratch/${name};`).join(' ')}
  include ${folder}/wando-docs.conf;
}
`;
  writeFileSync(join(folder, 'nginx.conf'), main);
  return startHost({
    command,
    cwd: folder,
    words: ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'],
    ready: /event method/,
    url: `http://127.0.0.1:${String(port)}${withBase(base, '/')}`,
  });
}

/** What whoever publishes changes: it has to be there. */
function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The file for nginx has no "${from}".`);
  return text.replace(from, to);
}

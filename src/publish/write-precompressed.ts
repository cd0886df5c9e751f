/** Writes a `.br` and a `.gz` beside each file that shrinks: for nginx, which serves them as they are. */

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from './read-site.ts';

const compressible = /\.(?:css|html|ico|ics|js|json|md|mjs|svg|txt|webmanifest|xml)$/;

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Below that, a compressed answer takes as many packets as the file itself. */
const smallest = 256;

/**
 * Compresses a site that is published. What an earlier run left is removed first.
 *
 * @returns how many files have been compressed
 */
export async function precompress(folder: string): Promise<number> {
  const files = await filesIn(folder);
  await Promise.all(
    files.filter((file) => /\.(?:br|gz)$/.test(file)).map((file) => rm(join(folder, file))),
  );
  const open = files.filter((file) => compressible.test(file));
  let count = 0;
  const work = async (): Promise<void> => {
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (await compressFile(join(folder, file))) count++;
    }
  };
  // zlib has four threads of its own.
  await Promise.all([work(), work(), work(), work()]);
  return count;
}

async function compressFile(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  if (bytes.length < smallest) return false;
  const [br, gz] = await Promise.all([
    brotliAsync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    gzipAsync(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  if (br.length >= bytes.length) return false;
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  return true;
}

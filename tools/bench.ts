/** `npm run bench`: builds this site and stock Starlight with the same guides in turn, or loads their pages, and writes bench/RESULTS.md. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { todayHere } from '../src/model/read-model.ts';
import { generateSite } from './bench/generate.ts';
import { measureScript, medianPage, sizeOf, type Run } from './bench/measure.ts';
import { measurePages } from './bench/pages.ts';
import { chartOf, reportText, type Result } from './bench/report.ts';
import { stockSite } from './bench/stock.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const { values } = readOptions('bench');

await runCommand(async () => {
  // Inside of the project: Astro compiles what is in the packages of a parent folder.
  const folder = resolve('dist-bench');
  try {
    if (values.pages) {
      await measureAt(8, folder);
      writeResults({
        pages: await measurePages([join(folder, 'own/dist'), join(folder, 'stock/dist')]),
      });
      return;
    }
    const results: Result[] = [];
    for (const count of values.guides.split(',').map(Number)) {
      results.push(await measureAt(count, folder));
    }
    const [cpu] = cpus();
    const machine = `${todayHere()}, ${String(cpus().length)} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.version}.`;
    writeResults({ builds: reportText(results, machine) });
    writeFileSync('bench/builds.svg', chartOf(results));
    console.log('Written: bench/builds.svg');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Writes a part of the report, and keeps the other. */
function writeResults(parts: { builds?: string; pages?: string }): void {
  const file = 'bench/RESULTS.md';
  const [builds = '', pages = ''] = readFileSync(file, 'utf8').split(/^(?=## Pages$)/m);
  writeFileSync(
    file,
    `${(parts.builds ?? builds).trimEnd()}\n\n${parts.pages ?? pages}`.trimEnd() + '\n',
  );
  console.log(`Written: ${file}`);
}

async function measureAt(guides: number, folder: string): Promise<Result> {
  const [own, other] = [join(folder, 'own'), join(folder, 'stock')];
  await generateSite(own, guides);
  await stockSite(other, own);
  const run = (
    name: string,
    words: readonly string[],
    cwd: string,
    environment?: NodeJS.ProcessEnv,
  ): Run => {
    const result = measureScript(words, cwd, environment);
    const { wall, cpu, memory, code, output } = result;
    console.log(
      `${String(guides).padStart(5)} guides  ${wall.toFixed(1).padStart(6)} s  ${cpu.toFixed(1).padStart(6)} s CPU  ${memory.toFixed(0).padStart(5)} MB  ${name}`,
    );
    if (code !== 0) throw new Error(`${name} failed: ${output.slice(-2000)}`);
    return result;
  };
  const { MIMALLOC_PURGE_DELAY: _ours, ...plain } = process.env;
  const ours = run('this site', [...process.execArgv, 'tools/build.ts'], own);
  const stock = run('stock', ['node_modules/astro/bin/astro.mjs', 'build'], other, plain);
  const check = run('checks alone', ['tools/check.ts'], own);
  const dist = join(own, 'dist');
  return {
    guides,
    ours,
    stock,
    check,
    stockGuide: medianPage(join(other, 'dist'), 'sso'),
    sizes: {
      'a guide': sizeOf(dist, 'sso/okta/index.html'),
      'the overview': sizeOf(dist, 'index.html'),
      '/problems/': sizeOf(dist, 'problems/index.html'),
      '/steps/': sizeOf(dist, 'steps/index.html'),
      '/steps.json': sizeOf(dist, 'steps.json'),
    },
  };
}

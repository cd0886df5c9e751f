/** `npm run build`: checks the content, and builds the site into dist/ when there is no diagnostic. */

import { join } from 'node:path';
import { formatDiagnostics } from '../src/checks/report.ts';
import { currentModel, setCurrentModel } from '../src/model/current-model.ts';
import { precompress } from '../src/publish/write-precompressed.ts';
import { site } from '../src/site.ts';
import { writeFullText } from '../src/search/write-full-text.ts';
import { writePreviews } from '../src/twins/preview/write-previews.ts';
import { readUnanswered } from '../src/permalinks/read-built.ts';
import { buildSite, type Built } from './build-site.ts';
import { basePath } from './build/base-path.ts';
import { takeLock } from './build/lock.ts';
import { digestOf } from './build/digest.ts';
import { outFolder, type Marker } from './build/out-folder.ts';
import { publishSite } from './build/publish-site.ts';
import { replaceFolder } from './build/replace-folder.ts';
import { startContent } from './build/start-content.ts';
import { explainBuildError } from './explain-build-error.ts';
import { printDiagnostics } from './diagnostics.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const { values } = readOptions('build');
const root = process.cwd();

await runCommand(async () => {
  const base = basePath(values.base);
  const out = outFolder(root, values.out);
  const giveBack = await takeLock(join(root, '.dist-lock'), (pid) => {
    console.error(`Another build is at work (process ${String(pid)}): waiting for its end.`);
  });
  try {
    let pages: number | undefined;
    await replaceFolder(out, async (work) => {
      const built = await build(work, base, out);
      pages = built?.pages;
      return built && markerOf(built);
    });
    if (pages === undefined) process.exitCode = 1;
    else console.log(`Built ${String(pages)} pages into ${values.out}/.`);
  } catch (error) {
    console.error(explainBuildError(error, root));
    process.exitCode = 1;
  } finally {
    giveBack();
  }
});

// Astro may still be at work on what the checks refuse.
if (process.exitCode === 1) process.exit();

/**
 * Checks the content and builds it into a folder, side by side: what is built counts only when the checks pass.
 *
 * @returns undefined when it has diagnostics, which are printed
 * @throws what Astro throws
 */
async function build(
  work: string,
  base: string | undefined,
  out: string,
): Promise<Built | undefined> {
  const content = startContent({ root, base: base ?? site.base, folder: work });
  setCurrentModel(content.model);
  const building = buildSite({ base, outDir: work });
  // The checks say why it failed, when they can.
  building.catch(() => undefined);
  const diagnostics = await content.diagnostics;
  if (diagnostics.length > 0) {
    printDiagnostics(diagnostics);
    console.error('Nothing was built.');
    return undefined;
  }
  const pageModel = await currentModel();
  // These two have threads of their own. They start from the data, so that the content's thread can end, and its
  // syntax trees with it.
  const previews = writePreviews(pageModel, root, work);
  previews.catch(() => undefined);
  const [built] = await Promise.all([
    building,
    content.written,
    writeFullText(pageModel, join(work, 'pagefind')),
  ]);
  const unanswered = readUnanswered(root, work);
  if (unanswered.length === 0) {
    // Publishing reads no picture.
    await Promise.all([publishSite(work, base, out), previews]);
    if (values.compress) await precompress(work);
    return built;
  }
  console.error(formatDiagnostics(unanswered));
  return undefined;
}

function markerOf({ scripts }: Built): string {
  const marker: Marker = {
    about: 'Made by `npm run build`, which may replace this folder.',
    scripts: [...new Set(scripts.map(digestOf))].sort(),
  };
  return `${JSON.stringify(marker, null, 2)}\n`;
}

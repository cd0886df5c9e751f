/** `npm run dev`: the live preview, which tells the findings of the content at each save. */

import { sep } from 'node:path';
import { dev, type AstroIntegration } from 'astro';
import { explainBuildError } from './explain-build-error.ts';
import { reportFindings } from './findings.ts';

const root = process.cwd();
let wasFine = true;

/** One reading at a time; saves that come meanwhile make one more. */
let reading: Promise<void> | undefined;
let isStale = false;

/** What else the checks look at: the spelling’s own words, and the records of addresses and reviews. */
const RECORDS = /[\\/](words\.txt|ledger\.json|reviews\.json)$/;

const findingsAtSave: AstroIntegration = {
  name: 'findings-at-save',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.on('all', (_event, path) => {
        if (path.includes(`${sep}src${sep}content${sep}`) || RECORDS.test(path)) read();
      });
      read();
    },
  },
};

function read(): void {
  isStale = true;
  reading ??= readUntilFresh().finally(() => (reading = undefined));
}

async function readUntilFresh(): Promise<void> {
  while (isStale) {
    isStale = false;
    const isFine = await reportFindings(root);
    if (isFine && !wasFine) console.log('No findings.');
    wasFine = isFine;
  }
}

try {
  await dev({ integrations: [findingsAtSave] });
} catch (error) {
  console.error(explainBuildError(error, root));
  process.exitCode = 1;
}

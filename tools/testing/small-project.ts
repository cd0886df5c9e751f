/** A project with a few short pages and no guide, for tests of what builds do to folders. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { REVIEWS_FILE } from '../../src/freshness/reviews.ts';
import { formatLedger, LEDGER_FILE, updatedLedger } from '../../src/permalinks/ledger.ts';
import { loadModel } from '../../src/model/read-model.ts';
import { copyProject } from './copy-project.ts';

const CONTENT = 'src/content';

/** Makes the project in a folder, which is emptied first. `npm run build` there takes few seconds. */
export async function smallProject(root: string): Promise<void> {
  copyProject(root);
  for (const folder of ['docs', 'problems', 'providers']) {
    rmSync(join(root, CONTENT, folder), { recursive: true });
  }
  rmSync(join(root, CONTENT, 'redirects.yaml'));
  rmSync(join(root, REVIEWS_FILE), { force: true });
  write(root, `${CONTENT}/docs/index.mdx`, page('Overview', 'Text.'));
  write(root, `${CONTENT}/docs/glossary.mdx`, page('Glossary', '## Client ID\n\nA name.'));
  const { addresses } = await loadModel(root);
  write(root, LEDGER_FILE, formatLedger(updatedLedger(new Map(), new Map(), addresses)));
}

/** Writes a file of a project. */
export function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A page's source. */
export function page(title: string, body: string): string {
  const description = `What an admin has to know of it, in a few words: ${title.toLowerCase()}.`;
  return `---\ntitle: ${title}\ndescription: "${description}"\n---\n\n${body}\n`;
}

/** Makes a project with many guides, for measuring: the guides that there are under other names, with texts that differ. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatReviews, REVIEWS_FILE, reviewsOf } from '../../src/freshness/reviews.ts';
import { loadModel } from '../../src/model/read-model.ts';
import {
  formatLedger,
  LEDGER_FILE,
  parseLedger,
  updatedLedger,
} from '../../src/permalinks/ledger.ts';
import { copyProject } from '../testing/copy-project.ts';
import { randomFrom, sentencesOf, varied } from './vary.ts';

/** Providers whose guides are copied: those that have one of each category. */
const ORIGINALS = ['okta', 'entra-id'] as const;
const CATEGORIES = { sso: 'single sign-on', scim: 'SCIM provisioning' } as const;

/**
 * Copies the project into a folder and adds guides, with their addresses and reviews recorded.
 *
 * @param folder where the project is written to; it is emptied first
 * @param count how many guides it has in the end, the existing ones included
 */
export async function generateSite(folder: string, count: number): Promise<void> {
  copyProject(folder);
  const existing = (await loadModel(folder)).guides.length;
  for (let number = 1; existing + 2 * (number - 1) < count; number += 1)
    addProvider(folder, number);
  const published = parseLedger(readFileSync(LEDGER_FILE, 'utf8'));
  const { addresses, sources } = await loadModel(folder);
  const ledger = updatedLedger(published, published, addresses);
  writeFileSync(join(folder, LEDGER_FILE), formatLedger(ledger));
  writeFileSync(join(folder, REVIEWS_FILE), formatReviews(await reviewsOf(sources.guides)));
}

/** Adds a provider with a guide of each category. */
function addProvider(folder: string, number: number): void {
  const original = ORIGINALS[number % ORIGINALS.length] ?? ORIGINALS[0];
  const id = `bench-${letters(number)}`;
  const name = `Bench ${String(number)}`;
  const random = randomFrom(number);
  const copy = (file: string, change: (text: string) => string) => {
    const text = readFileSync(join('src/content', file.replace('*', original)), 'utf8');
    writeFileSync(join(folder, 'src/content', file.replace('*', id)), change(text));
  };
  copy('providers/*.svg', (text) => text);
  copy('providers/*.yaml', (text) =>
    text
      .replace(/^name: .*/m, `name: ${name}`)
      .replace(/^aliases:.*(?:\n +- .*)*/m, 'aliases: []')
      .replace(/^order: .*/m, `order: ${String(100 + number)}`),
  );
  copy('problems/*.yaml', (text) =>
    text
      .split(/^(?=- )/m)
      // A further guide of the provider isn't copied.
      .filter((entry) => !entry.startsWith('- ') || entry.includes(`/${original}#`))
      .join('')
      .replaceAll(`/${original}#`, `/${id}#`),
  );
  for (const [category, words] of Object.entries(CATEGORIES)) {
    copy(`docs/${category}/*.mdx`, (text) => {
      const [, keys = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(text) ?? [];
      const named = keys
        .replace(/^title: .*/m, `title: ${name} ${words}`)
        .replace(
          /^description: .*/m,
          `description: Connect ${name} to Wando with ${words}, step by step. For its administrators.`,
        )
        .replace(/^provider: .*/m, `provider: ${id}`);
      return named + varied(body, sentencesOf(body), random);
    });
  }
}

/** A number as letters, since an id starts with no number: 1 is `b`, 27 is `bb`. */
function letters(number: number): string {
  const rest = Math.floor(number / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + (number % 26));
}

/** Makes a project with many guides, for measuring: copies of the guides that there are, under other names. */

import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatReviews, REVIEWS_FILE, reviewsOf } from '../../src/freshness/reviews.ts';
import { loadModel } from '../../src/model/read-model.ts';
import {
  formatLedger,
  LEDGER_FILE,
  parseLedger,
  updatedLedger,
} from '../../src/permalinks/ledger.ts';

/** Providers whose guides are copied: those that have one of each category. */
const MODELS = ['okta', 'entra-id', 'auth0'] as const;
const CATEGORIES = { sso: 'single sign-on', scim: 'SCIM provisioning' } as const;

/**
 * Fills a folder with the sources of a site, its addresses and its reviews recorded.
 *
 * @param folder where the project is written to
 * @param count how many guides it has in the end, the existing ones included
 */
export async function generateSite(folder: string, count: number): Promise<void> {
  const content = join(folder, 'src/content');
  mkdirSync(join(folder, 'src/lint'), { recursive: true });
  cpSync('src/content', content, { recursive: true });
  cpSync('src/pages', join(folder, 'src/pages'), { recursive: true });
  cpSync('src/lint/words.txt', join(folder, 'src/lint/words.txt'));
  let guides = Object.keys(CATEGORIES).flatMap((category) =>
    readdirSync(join(content, 'docs', category)),
  ).length;
  for (let number = 1; guides < count; number += 1) {
    const model = MODELS[number % MODELS.length] ?? MODELS[0];
    const id = `bench-${letters(number)}`;
    const name = `Bench ${String(number)}`;
    const copy = (file: string, change: (text: string) => string) => {
      const text = readFileSync(join('src/content', file.replace('*', model)), 'utf8');
      writeFileSync(join(content, file.replace('*', id)), change(text));
    };
    copy('providers/*.svg', (text) => text);
    copy('providers/*.yaml', (text) =>
      text
        .replace(/^name: .*/m, `name: ${name}`)
        .replace(/^aliases:.*(?:\n +- .*)*/m, 'aliases: []')
        .replace(/^order: .*/m, `order: ${String(100 + number)}`),
    );
    copy('problems/*.yaml', (text) => text.replaceAll(`/${model}#`, `/${id}#`));
    for (const [category, words] of Object.entries(CATEGORIES)) {
      copy(`docs/${category}/*.mdx`, (text) =>
        text
          .replace(/^title: .*/m, `title: ${name} ${words}`)
          .replace(
            /^description: .*/m,
            `description: Connect ${name} to Wando with ${words}, step by step. For its administrators.`,
          )
          .replace(/^provider: .*/m, `provider: ${id}`),
      );
      guides += 1;
    }
  }
  await record(folder);
}

/** Writes both records: without them, nothing would be compared with them. */
async function record(folder: string): Promise<void> {
  const published = parseLedger(readFileSync(LEDGER_FILE, 'utf8'));
  const { addresses, sources } = await loadModel(folder);
  const records = {
    [LEDGER_FILE]: formatLedger(updatedLedger(published, published, addresses)),
    [REVIEWS_FILE]: formatReviews(await reviewsOf(sources.guides)),
  };
  for (const [file, text] of Object.entries(records)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** A number as letters, since an id starts with no number: 1 is `b`, 27 is `bb`. */
function letters(number: number): string {
  const rest = Math.floor(number / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + (number % 26));
}

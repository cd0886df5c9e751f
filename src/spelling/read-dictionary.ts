/** Reads the dictionary: American English, and the words of this field that it lacks. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Dictionary } from './check-spelling.ts';

/** The words that the dictionary lacks: one a line; `#` starts a comment. */
export const WORDS_FILE = 'src/lint/words.txt';

/**
 * The dictionary of a project.
 *
 * @param root the project's folder
 */
export async function readDictionary(root: string): Promise<Dictionary> {
  // The package exports its description only; the words lie beside it.
  const description = createRequire(import.meta.url).resolve('@cspell/dict-en_us');
  const file = join(dirname(description), 'en_US.trie.gz');
  const [packed, list] = await Promise.all([
    readFile(file),
    readFile(join(root, WORDS_FILE), 'utf8'),
  ]);
  const trie = decodeTrie(await promisify(gunzip)(packed));
  const own = new Set(list.split('\n').map((line) => line.replace(/#.*/, '').trim()));
  own.delete('');
  return {
    has: (word) => own.has(word) || trie.hasWord(word, true),
    // Bounded by changes, not by time: the same word gets the same suggestions on any machine.
    suggest: (word) => trie.suggest(word, { numSuggestions: 3, changeLimit: 2, timeout: Infinity }),
  };
}

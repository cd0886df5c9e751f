/** Reads the dictionaries: American English, the words of software, and the names of companies. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Dictionary } from './check-spelling.ts';

/** Lists of words beside American English, by package; a package exports its description only, which lies beside them. */
const LISTS = {
  '@cspell/dict-software-terms': [
    'softwareTerms.txt.gz',
    'computing-acronyms.txt',
    'networkingTerms.txt',
    'software-tools.txt',
    'webServices.txt',
  ],
  '@cspell/dict-companies': ['companies.txt'],
} as const;

/** The dictionary that the checks use. */
export async function readDictionary(): Promise<Dictionary> {
  const lists = Object.entries(LISTS).flatMap(([name, files]) =>
    files.map((file) => readPacked(name, join('dict', file))),
  );
  const [packed, ...texts] = await Promise.all([
    readPacked('@cspell/dict-en_us', 'en_US.trie.gz'),
    ...lists,
  ]);
  const trie = decodeTrie(new Uint8Array(packed));
  const own = new Set(texts.flatMap((text) => wordsOf(text.toString('utf8'))));
  return {
    has: (word) => own.has(word) || own.has(singular(word)) || trie.hasWord(word, true),
    // Bounded by changes, not by time: the same word gets the same suggestions on any machine.
    suggest: (word) => trie.suggest(word, { numSuggestions: 3, changeLimit: 2, timeout: Infinity }),
  };
}

async function readPacked(name: string, file: string): Promise<Buffer> {
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  const bytes = await readFile(join(folder, file));
  return file.endsWith('.gz') ? promisify(gunzip)(bytes) : bytes;
}

/** A word without the ending of a plural, which these lists lack. */
const singular = (word: string) => word.replace(/(?<=\p{L}{3})s$/u, '');

/** The words of a list: one a line; what has marks in it is a rule for compounds, and not a word. */
function wordsOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const word = line.replace(/#.*/, '').trim();
    return /^[\p{L}\p{M}\d'’ .-]+$/u.test(word) ? [word, ...word.split(' ')] : [];
  });
}

/** What the scripts of pages can do, read from the text of all that they can load. */

import { reachableScripts } from './script-files.ts';
import { scriptWords } from './script-words.ts';

export interface ScriptFacts {
  readonly words: ReadonlySet<string>;
  /** Whether they load Pagefind's core, which is WebAssembly. */
  readonly hasFullTextSearch: boolean;
  /** Whether they load a style sheet, as Vite's dynamic imports do. */
  readonly hasStyleFiles: boolean;
}

/**
 * @param inline the texts of scripts in pages
 * @param files the addresses of script files that the pages load
 * @param scripts the text of each script of the site by its address
 */
export function scriptFacts(
  inline: Iterable<string>,
  files: Iterable<string>,
  scripts: ReadonlyMap<string, string>,
): ScriptFacts {
  const texts = [...inline];
  const reached = reachableScripts(texts, files, scripts).map((file) => scripts.get(file) ?? '');
  const text = [...texts, ...reached].join('\n');
  return {
    words: scriptWords(text),
    hasFullTextSearch: /pagefind\.js\b/.test(text),
    hasStyleFiles: /\.css["'`]/.test(text),
  };
}

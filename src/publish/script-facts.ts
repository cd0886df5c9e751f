/** What the scripts of pages can do, read from the text of all that they can load. */

import { reachableScripts } from './script-files.ts';
import { scriptWords } from './script-words.ts';

export interface ScriptFacts {
  /** Theirs, and those of the style sheets that they load: these refer to custom properties of the page. */
  readonly words: ReadonlySet<string>;
  /** Whether they load Pagefind's core, which is WebAssembly. */
  readonly hasFullTextSearch: boolean;
  /** Whether they load a style sheet, as Vite's dynamic imports do. */
  readonly hasStyleFiles: boolean;
}

/** What the scripts of a page, or of several, can do. */
export type ScriptReader = (inline: Iterable<string>, files: Iterable<string>) => ScriptFacts;

/**
 * Reads the facts, once for pages with the same scripts.
 *
 * @param scripts the text of each script of the site by its address
 * @param sheets the text of each style sheet
 */
export function scriptReader(
  scripts: ReadonlyMap<string, string>,
  sheets: ReadonlyMap<string, string> = new Map(),
): ScriptReader {
  const known = new Map<string, ScriptFacts>();
  return (inline, files) => {
    const [texts, addresses] = [[...inline].sort(), [...files].sort()];
    const key = JSON.stringify([texts, addresses]);
    const facts = known.get(key) ?? factsOf(texts, addresses, scripts, sheets);
    known.set(key, facts);
    return facts;
  };
}

function factsOf(
  texts: readonly string[],
  files: readonly string[],
  scripts: ReadonlyMap<string, string>,
  sheets: ReadonlyMap<string, string>,
): ScriptFacts {
  const reached = reachableScripts(texts, files, scripts).map((file) => scripts.get(file) ?? '');
  const text = [...texts, ...reached].join('\n');
  const loaded = [...sheets].flatMap(([address, css]) => (text.includes(address) ? css : []));
  return {
    words: scriptWords([text, ...loaded].join('\n')),
    hasFullTextSearch: /pagefind\.js\b/.test(text),
    hasStyleFiles: /\.css["'`]/.test(text),
  };
}

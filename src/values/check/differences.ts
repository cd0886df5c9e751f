/** The difference between what was typed and what belongs there, character by character. */

import { nameOf } from './characters.ts';

/** A run of characters that both texts have, or only one of them. */
export interface Difference {
  /** `removed` stands in the typed text only, `added` in the corrected one only. */
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  /** What the characters are, where the eye can't tell. */
  readonly name?: string;
}

/** The runs of two texts, in order: the longest characters that both have in the same order stay. */
export function differences(typed: string, corrected: string): readonly Difference[] {
  const [a, b] = [Array.from(typed), Array.from(corrected)];
  // Longer texts are compared as a whole: nobody reads them character by character.
  const most = a.length * b.length > 1_000_000 ? 0 : Infinity;
  // How much the rests of both texts, from `i` and `j` on, have in common.
  const common: number[][] = [];
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = Math.min(a.length, most); i-- > 0;) {
    const row: number[] = (common[i] = []);
    for (let j = b.length; j-- > 0;)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), row[j + 1] ?? 0);
  }
  const runs: { kind: Difference['kind']; text: string }[] = [];
  const push = (kind: Difference['kind'], text = '') => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  };
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && a[i] === b[j] && most) push('same', (j++, a[i++]));
    else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1)))
      push('removed', a[i++]);
    else push('added', b[j++]);
  }
  return runs.map((run) => {
    const name = run.kind === 'same' ? undefined : nameOf(run.text);
    return name ? { ...run, name } : run;
  });
}

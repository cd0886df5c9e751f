/** The words that a mistyped one was probably meant to be. */

/**
 * The known words that are nearest to one, when they are near enough: one slip in four to seven
 * letters, two from eight on. Digits have to be the same: another number is another code.
 */
export function nearWords(word: string, known: Iterable<string>): string[] {
  let allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  let nearest: string[] = [];
  if (allowed === 0) return nearest;
  for (const other of known) {
    if (Math.abs(other.length - word.length) > allowed || other.length < 4) continue;
    if (word.length < 5 && other[0] !== word[0]) continue;
    if (digitsOf(other) !== digitsOf(word)) continue;
    const slips = slipsBetween(word, other);
    if (slips > allowed) continue;
    if (slips < allowed) nearest = [];
    allowed = slips;
    nearest.push(other);
  }
  return nearest;
}

function digitsOf(word: string): string {
  return word.replace(/\D/g, '');
}

/** How many letters are too many, missing, wrong, or swapped with their neighbor. */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

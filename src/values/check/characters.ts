/** Names for characters that the eye can't tell, or doesn't see. */

const names: readonly (readonly [RegExp, string])[] = [
  [/[\n-\r\u2028\u2029]/, 'a line end'],
  [/\p{DI}|(?!\s)\p{Cc}/u, 'an invisible character'],
  [/ /, 'a space'],
  [/\s/, 'an unusual space'],
  [/["'`´‘-‟‹›«»]/, 'quotation marks'],
  [/\p{Pd}/u, 'a dash'],
  [/[^\0-\x7f]/, 'a letter of another alphabet'],
];

/** What a run of characters holds that is easily missed. */
export function nameOf(run: string): string | undefined {
  return names.find(([pattern]) => pattern.test(run))?.[1];
}

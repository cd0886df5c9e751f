/** Characters that are taken for ASCII ones: letters of other alphabets, and typographic signs. */

/** Rows of Unicode: the code point of the first character, and what each is taken for, if anything. */
const rows: readonly (readonly [first: number, looks: string])[] = [
  [0x391, 'AB  EZH IK MN O P  TY X'],
  [0x3b1, 'a   e n ik  v o p  tu x'],
  [0x410, 'A B  E    K MHO PCTY X'],
  [0x430, 'a    e    k m o pcty x'],
  [0x405, 'SI J'],
  [0x455, 'si j'],
  [0x501, 'd'],
  [0x51b, 'q w'],
  [0x2010, '------'],
  [0x2212, '-'],
];

/** The ASCII characters that a character is taken for, if there are any. */
export function lookalikeOf(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const row = rows.find(([first, looks]) => code >= first && code < first + looks.length);
  const plain = row ? row[1].charAt(code - row[0]) : character.normalize('NFKC');
  return /^[!-~]+$/.test(plain) ? plain : undefined;
}

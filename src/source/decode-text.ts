/** From the bytes of a file to its text, which has to be UTF-8. */

import type { Diagnostic } from './diagnostic.ts';
import { locationsIn } from './source-location.ts';

/**
 * The text of a file, with what is wrong with its bytes.
 *
 * @returns a text that is as right as it can be, so that no other rule accuses the file of what its
 *   encoding did to it; a byte order mark stays, as offsets count from the start of the file
 */
export function decodeText(
  file: string,
  bytes: Uint8Array,
): { text: string; diagnostics: Diagnostic[] } {
  const utf16 = utf16Of(bytes);
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes);
    const found = 'a text in UTF-16, as some editors on Windows save it';
    return { text, diagnostics: [notUtf8(file, text, 0, found)] };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return withoutNul(file, text);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    const offset = firstWrongByte(bytes);
    const found = `the byte 0x${(bytes[offset] ?? 0).toString(16).toUpperCase()}, which is no UTF-8; in Latin-1 it is “${text[offset] ?? ''}”`;
    return { text, diagnostics: [notUtf8(file, text, offset, found)] };
  }
}

function withoutNul(file: string, text: string) {
  const at = text.indexOf('\0');
  const diagnostics: Diagnostic[] = [];
  if (at !== -1) diagnostics.push(notUtf8(file, text, at, 'a NUL character'));
  if (text.startsWith('\uFEFF') && !file.endsWith('.mdx')) {
    diagnostics.push({
      ...notUtf8(file, text, 0, 'a byte order mark, which nobody sees'),
      rule: 'files/byte-order-mark',
      fix: { start: 0, end: 1, text: '' },
    });
  }
  return { text: text.replaceAll('\0', ' '), diagnostics };
}

/** A mark says so, or every second byte of the beginning is empty. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0)) {
    return 'utf-16le';
  }
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && third === 0 && second !== 0);
  return isBig ? 'utf-16be' : undefined;
}

/** The offset of the first byte that UTF-8 can't have there, found by halves. */
function firstWrongByte(bytes: Uint8Array): number {
  let [right, wrong] = [0, bytes.length];
  while (wrong - right > 1) {
    const middle = Math.ceil((right + wrong) / 2);
    if (isUtf8(bytes.subarray(0, middle), true)) right = middle;
    else wrong = middle;
  }
  // The last character may have begun before: it is wrong from its first byte on.
  while (right > 0 && !isUtf8(bytes.subarray(0, right), false)) right -= 1;
  return right;
}

/** @param mayEnd whether the last character may be incomplete */
function isUtf8(bytes: Uint8Array, mayEnd: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayEnd });
    return true;
  } catch {
    return false;
  }
}

function notUtf8(file: string, text: string, offset: number, found: string): Diagnostic {
  return {
    rule: 'files/not-utf-8',
    file,
    ...locationsIn(text)(offset),
    found,
    expected: 'a text in UTF-8, without a mark at its start',
    help: 'Save the file as UTF-8. What was pasted in may have to be typed again.',
  };
}

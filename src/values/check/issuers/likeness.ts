/** What a text looks like beside the one that it should be. */

import { partOf, readAddress } from '../address.ts';
import { shapeOf } from '../shapes.ts';

/** The name for a text that should be another: a noun with its article. */
export function likeness(text: string, expected = ''): string {
  if (text.toLowerCase() === expected) return 'the value in capital letters';
  if (expected.startsWith(`${text}.`)) return 'the value without its suffix';
  const address = readAddress(text);
  const part = address ? partOf(address) : shapeOf(text);
  if (part) return part;
  const bare = text.replace(/\/+$/, '');
  if (`${text}/` === expected) return 'the address without the slash at its end';
  if (bare === expected.replace(/\/$/, '')) return 'the address with a slash too many';
  if (expected.startsWith(`${bare}/`)) return 'the start of the address';
  if (bare === `https://${expected}`) return 'the value with “https://” in front';
  if (!address?.scheme) return 'an address without “https://” in front';
  if (address.scheme !== 'https://') return `an address that starts with “${address.scheme}”`;
  return expected && text.includes(expected) ? 'the value with more around it' : 'another address';
}

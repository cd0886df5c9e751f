/** What a provider's rules say of a web address: the issuer that it belongs to. */

import type { Address } from '../address.ts';
import type { CheckContext } from '../answer.ts';

/** An address, as one provider reads it. */
export interface Ruling {
  /** The exact issuer. Absent where it can't be made from the address. */
  readonly issuer?: string;
  /** How to find out whether this issuer is the one, where only the console can tell. */
  readonly how?: string;
  /** What the address looks like, where it is no issuer by more than its form. */
  readonly is?: string;
  /** Why that fails, in place of the reason that holds for any other text. */
  readonly why?: string;
}

/** The way to find out that works for every provider. */
export const compareDocument =
  'Compare it with “issuer” in the discovery document, character by character.';

/** The rules of one provider. */
export type Rule = (address: Address, context: CheckContext) => Ruling;

/** The check of an issuer against the provider's own discovery document, as strings. */

import { discoveryAddress } from '../issuer-values.ts';
import { rulingOn } from '../issuers/rules.ts';
import { parseDocument } from './document.ts';
import { gapsOf } from './gaps.ts';

/** The issuer that would be sent, and whose it is. */
export interface DiscoveryContext {
  readonly issuer: string;
  readonly provider: string;
}

/** What a discovery document says of an issuer. */
export interface DiscoveryAnswer {
  readonly answer: 'right' | 'wrong' | 'unknown';
  /** The issuer that is filled in. */
  readonly sent: string;
  /** The issuer of the document. */
  readonly found?: string;
  /** Which one to send to Wando. Absent where neither is. */
  readonly use?: string;
  readonly message: string;
  /** What the provider lacks according to the document: a sentence each. */
  readonly gaps: readonly string[];
  /** The text may hold a secret: the field is cleared at once. */
  readonly secret?: true;
}

/**
 * Compares the issuer with the one in a discovery document, character by character: parsers of web
 * addresses miss the slash at the end. Endpoints may be on other hosts, as Google's are.
 */
export function checkDiscovery(
  jsonText: string,
  { issuer: sent, provider }: DiscoveryContext,
): DiscoveryAnswer {
  const parsed = parseDocument(jsonText);
  if ('looksLike' in parsed) {
    const { looksLike, why, secret } = parsed;
    const message = `This looks like ${looksLike}. ${why}`;
    return { answer: 'wrong', sent, message, gaps: [], ...(secret === true && { secret }) };
  }
  const { issuer: found, metadata } = parsed;
  const gaps = gapsOf(metadata);
  const { issuer: other, is, why } = rulingOn(found, { provider, values: {} });
  if (is) {
    const next = other ? ` Open “${discoveryAddress(other)}” instead.` : '';
    const message = `The issuer of this document, “${found}”, looks like ${is}. ${why ?? `It is no issuer for this guide.${next}`}`;
    return { answer: 'wrong', sent, found, message, gaps, ...(other && { use: other }) };
  }
  if (found !== sent) {
    const message = sent
      ? `You have “${sent}”, and the document says “${found}”. Send the second: the provider writes it into every token, and with another text sign-in fails. If this is the document of another tenant, open your own first.`
      : `The document says “${found}”: send that.`;
    return { answer: sent ? 'wrong' : 'unknown', sent, found, use: found, message, gaps };
  }
  const message = `Both are “${found}”, character by character: send that.`;
  return { answer: gaps.length > 0 ? 'unknown' : 'right', sent, found, use: found, message, gaps };
}

/** The issuers that follow from what else is filled in. */

import type { FillableId } from '../../values.ts';
import type { CheckContext } from '../answer.ts';
import { guid } from '../shapes.ts';
import { entraIssuer } from './entra-id.ts';
import { googleIssuer, rulingOn } from './rules.ts';
import type { Ruling } from './ruling.ts';

/** An issuer, and the value that it follows from. */
export type KnownIssuer = readonly [issuer: string, from: FillableId];

const sources: Readonly<Record<string, FillableId>> = {
  'entra-id': 'tenant-id',
  okta: 'okta-domain',
  auth0: 'auth0-domain',
};

/** The issuer of a discovery address, but for the slash at its end. */
export function withoutWellKnown(text: string): string {
  return text.replace(/\/*\.well-known\/.*$/is, '');
}

/** The issuers that follow from other values than the one that is checked; only those that are sure. */
export function knownIssuers(context: CheckContext, checked: FillableId): KnownIssuer[] {
  const { provider, values } = context;
  if (provider === 'google-workspace') return [[googleIssuer, 'issuer']];
  const ids = [sources[provider] ?? 'issuer', 'issuer', 'discovery-address'] as const;
  return ids.flatMap((from): KnownIssuer[] => {
    const text = withoutWellKnown(values[from] ?? '');
    if (from === checked) return [];
    const { issuer, how }: Ruling = guid.test(text)
      ? { issuer: entraIssuer(text) }
      : rulingOn(text, context);
    return issuer && !how ? [[issuer, from]] : [];
  });
}

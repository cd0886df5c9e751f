/** The values in a pasted block of text, for the fields of a guide. Secrets are flagged and never returned. */

import type { FillableId } from '../../values.ts';
import type { Answer, CheckContext } from '../answer.ts';
import { checkValue } from '../check-value.ts';
import { holdsSecret } from '../secrets.ts';
import { email, googleClientId, guid, oktaClientId } from '../shapes.ts';
import { namedBy, type Named } from './label-ids.ts';
import { pairsOf, type Pair } from './pairs.ts';

/** What is known while a block is read. */
export interface PasteContext extends CheckContext {
  /** The fields that the guide has. */
  readonly ids: readonly FillableId[];
}

/** A value that was found. */
export interface FoundValue {
  readonly id: FillableId;
  readonly line: number;
  /** As it stands in the text: nothing is corrected. */
  readonly value: string;
  readonly answer: Answer;
}

/** What a block holds. Lines count from 1. */
export interface PastedBlock {
  readonly found: readonly FoundValue[];
  /** The lines that may hold a secret: the text is cleared at once. */
  readonly secrets: readonly number[];
  /** The lines with a value that no field takes for sure: no label, or a second value for one field. */
  readonly unclear: readonly number[];
}

/** Finds the values of a guide in a block of text. */
export function pasteBlock(text: string, { ids, provider, values }: PasteContext): PastedBlock {
  const pairs = pairsOf(text, (line) => namedBy(line) !== undefined && !/\d{3}|@|\/\//.test(line));
  const secrets: number[] = [];
  const unclear: number[] = [];
  const places = new Map<FillableId, Pair>();
  for (const pair of pairs) {
    const { line, value } = pair;
    const named = namedBy(pair.label) ?? byShape(value);
    const id = named === 'auth0-domain' && !ids.includes(named) ? 'email-domains' : named;
    // “Client secret: through the secure channel” is none.
    if (
      (id === 'secret' && !/\s/.test(value)) ||
      holdsSecret(`${pair.label}\n${value}`, id, provider)
    )
      secrets.push(line);
    else if (id === undefined) {
      if (guid.test(value) || value.includes('://')) unclear.push(line);
    } else if (id !== 'other' && id !== 'secret' && ids.includes(id)) {
      if ((places.get(id)?.value ?? value) === value) places.set(id, pair);
      else unclear.push(line);
    }
  }
  const all = {
    ...values,
    ...Object.fromEntries([...places].map(([id, { value }]) => [id, value])),
  };
  const found = [...places].map(([id, { line, value }]) => ({
    id,
    line,
    value,
    answer: checkValue(id, value, { provider, values: all }),
  }));
  return { found, secrets, unclear };
}

/** What a value without a label can only be. */
function byShape(value: string): Named | undefined {
  if (/^https?:\/\/\S+\/\.well-known\/openid-configuration/.test(value)) return 'discovery-address';
  if (googleClientId.test(value) || oktaClientId.test(value)) return 'client-id';
  return email.test(value) ? 'test-user' : undefined;
}

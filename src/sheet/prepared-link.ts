/**
 * Prepared links: support fills in values of one customer and sends the address of a guide or a step.
 * The values are in the fragment, which no browser sends anywhere: `/sso/okta/#add-redirect-uri&fill:connection=acme`.
 */

import type { FilledValues } from '../values/filled.ts';

/** The values that a link may fill in. None of them can name a host of Wando's. */
export const preparedIds = ['connection', 'email-domains', 'test-user'] as const;

/** Id of a value that a link may fill in. */
export type PreparedId = (typeof preparedIds)[number];

const PREFIX = 'fill:';

/** What each value may look like: nothing that could become markup, or another part of an address. */
const SHAPES: Readonly<Record<PreparedId, RegExp>> = {
  connection: /^[a-z0-9][a-z0-9_-]{0,63}$/i,
  'email-domains': /^[\p{L}\p{N}.-]{1,253}(?:, ?[\p{L}\p{N}.-]{1,253}){0,49}$/u,
  'test-user': /^[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,253}$/u,
};

/** A fragment in its parts. */
export interface PreparedFragment {
  /** The id of the step to go to; empty for the top of the page. */
  readonly anchor: string;
  /** The values that it wants to fill in and may. */
  readonly values: FilledValues;
  /** Ids of values that it wants to fill in and may not, or with a text that isn't one. */
  readonly refused: readonly string[];
}

/** Whether a link may fill in a value with this text. */
export function mayPrepare(id: string, text: string): id is PreparedId {
  return (preparedIds as readonly string[]).includes(id) && SHAPES[id as PreparedId].test(text);
}

/**
 * The fragment of a prepared link, with its `#`.
 *
 * @param anchor the id of a step, or an empty text
 * @param values what isn't allowed is left out
 */
export function preparedFragment(anchor: string, values: FilledValues): string {
  const parts = Object.entries(values)
    .filter(([id, text]) => mayPrepare(id, text))
    .map(([id, text]) => `${PREFIX}${id}=${encodeURIComponent(text)}`);
  return parts.length === 0 && anchor === '' ? '' : `#${[anchor, ...parts].join('&')}`;
}

/** The parts of a fragment; undefined for one that fills in nothing. */
export function parsePrepared(hash: string): PreparedFragment | undefined {
  const [anchor = '', ...parts] = hash.replace(/^#/, '').split('&');
  const wanted = parts.filter((part) => part.startsWith(PREFIX));
  if (wanted.length === 0) return undefined;
  const values: Partial<Record<PreparedId, string>> = {};
  const refused: string[] = [];
  for (const part of wanted) {
    const [id = '', text = ''] = part.slice(PREFIX.length).split('=');
    const decoded = decode(text);
    if (mayPrepare(id, decoded)) values[id] = decoded;
    else refused.push(id);
  }
  return { anchor, values, refused };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

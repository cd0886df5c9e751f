/** What a check says of a typed value: right, wrong, or that it can't be checked here. */

import { copiedLabelOf } from '../labels.ts';
import type { FillableId, ValueId } from '../values.ts';

/** What is known while a value is checked. */
export interface CheckContext {
  /** The id of the guide's provider. One without rules of its own is checked as any OpenID Connect provider. */
  readonly provider: string;
  /** What else is filled in. */
  readonly values: Readonly<Partial<Record<FillableId, string>>>;
}

/** It has the form that belongs here, and nothing that is filled in speaks against it. */
export interface Right {
  readonly answer: 'right';
}

/** It doesn't belong here. */
export interface Wrong {
  readonly answer: 'wrong';
  /** What it looks like: a noun with its article. */
  readonly looksLike: string;
  /** What belongs here instead, and why this fails later. */
  readonly why: string;
  /** The exact text to use. Absent unless that is sure. */
  readonly use?: string;
  /** It may be a secret: the field is cleared at once, and nothing keeps it. */
  readonly secret?: true;
}

/** Nothing on this page can tell. */
export interface Unknown {
  readonly answer: 'unknown';
  /** The way to find out. */
  readonly how: string;
}

/** One of the three answers. */
export type Answer = Right | Wrong | Unknown;

/** A check of one value, on text that {@link clean} has nothing to say about. */
export type Check = (text: string, context: CheckContext) => Answer;

export const right: Right = { answer: 'right' };

export function wrong(looksLike: string, why: string, use?: string): Wrong {
  return { answer: 'wrong', looksLike, why, ...(use !== undefined && { use }) };
}

export function unknown(how: string): Unknown {
  return { answer: 'unknown', how };
}

/** A value by its label in the provider's console, and the page that has it. */
export function named(id: ValueId, provider: string): string {
  const [label, where] = copiedLabelOf(id, provider);
  return `“${label}”${where ? ` (${where})` : ''}`;
}

/** What works with Wando: the provider's side from its data, Wando's side from src/site.ts. */

import { wandoCapabilities, type CategoryId } from '../site.ts';
import type { Source } from './source.ts';
import {
  answers,
  capabilityIds,
  capabilityLabels,
  isFact,
  type Answer,
  type CapabilityId,
  type Provider,
} from './schema.ts';

/** A cell of the matrix as the pages show it. */
export interface Cell {
  readonly id: CapabilityId;
  /** The question that it answers. */
  readonly label: string;
  /** Whether neither answer is the better one. */
  readonly isFact: boolean;
  readonly answer: Answer;
  /** The word for the answer. */
  readonly word: string;
  /** The provider's side, then Wando's where it limits: inline Markdown. */
  readonly text: string;
  /** Undefined when the provider's file has no such source, which a check reports. */
  readonly source: Source | undefined;
}

/** A provider's column of the matrix, in the order of its rows; a draft's provider may lack cells. */
export function capabilitiesOf({
  capabilities,
  sources = {},
}: Pick<Provider, 'capabilities' | 'sources'>): Cell[] {
  return capabilityIds.flatMap((id) => {
    const own = capabilities[id];
    if (!own) return [];
    const wando = wandoCapabilities[id];
    const answer = wando && own.answer !== 'no' ? wando.answer : own.answer;
    return {
      id,
      isFact: isFact(id),
      label: capabilityLabels[id],
      answer,
      word: answers[answer],
      text: wando && own.answer !== 'no' ? `${own.text} ${wando.text}` : own.text,
      source: sources[own.source],
    };
  });
}

/** The category whose guides explain a capability. */
export function categoryOf(id: CapabilityId): CategoryId {
  return id.startsWith('scim') ? 'scim' : 'sso';
}

/**
 * What a guide explains: what belongs to its category, and to a category that the provider has no guide of.
 *
 * @param own the guides of the provider
 */
export function capabilitiesIn(
  category: CategoryId,
  provider: Pick<Provider, 'capabilities' | 'sources'>,
  own: readonly { readonly category: CategoryId }[],
): Cell[] {
  const others = own.map((guide) => guide.category).filter((other) => other !== category);
  return capabilitiesOf(provider).filter(({ id }) => !others.includes(categoryOf(id)));
}

/** The id of a capability's reason in a guide: where the matrix links to. */
export function reasonId(id: CapabilityId): string {
  return `what-works-${id}`;
}

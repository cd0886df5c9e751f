/** What changed among the steps of a guide. */

import type { Sourced } from '../checks/content.ts';
import { stepsOf, type Guide } from '../guides/guide.ts';
import { addressOfAlias, resolveAddress, type SiteAddresses } from '../permalinks/addresses.ts';
import type { Step } from '../steps/step.ts';

/** A step that is new, gone, or another than it was. */
export interface StepChange {
  readonly kind: 'added' | 'changed' | 'renamed' | 'removed';
  readonly title: string;
  /** Its address from the site's root: `/sso/okta/#copy-client-id`. */
  readonly address: string;
  /** What is another, in words. */
  readonly parts: readonly string[];
  /** The address that a renamed step had. */
  readonly was?: string;
  /** Where the address of a removed step leads now; undefined when nowhere. */
  readonly leadsTo?: string | undefined;
}

/** A step with its address and its source. */
interface Placed {
  readonly step: Step;
  readonly path: string;
  readonly source: string;
}

/**
 * The steps that changed, in the order of the page; what is gone comes last.
 *
 * @param was the guide as it was; undefined when it is new
 * @param is the guide as it is; undefined when it is gone
 * @param site today's addresses
 */
export function stepChanges(
  was: Sourced<Guide> | undefined,
  is: Sourced<Guide> | undefined,
  site: SiteAddresses,
): StepChange[] {
  const old = new Map(placedSteps(was).map((placed) => [placed.path, placed]));
  const gone = new Set(old.keys());
  const now = placedSteps(is).flatMap((placed): StepChange[] => {
    const { step, path } = placed;
    const what = { title: step.title, address: path };
    const page = is?.value.path ?? '';
    const former = step.aliases
      .map((alias) => addressOfAlias(alias, page))
      .find((address) => old.has(address));
    const before = old.get(path) ?? old.get(former ?? '');
    if (!before) return [{ kind: 'added', ...what, parts: [] }];
    gone.delete(before.path);
    const parts = changedParts(before, placed);
    if (before.path !== path) return [{ kind: 'renamed', ...what, parts, was: before.path }];
    return parts.length === 0 ? [] : [{ kind: 'changed', ...what, parts }];
  });
  const removed = [...gone].map((address): StepChange => {
    const leadsTo = resolveAddress(address, site);
    return {
      kind: 'removed',
      title: old.get(address)?.step.title ?? '',
      address,
      parts: [],
      leadsTo,
    };
  });
  return [...now, ...removed];
}

/** A guide's text without its steps. */
export function textBesidesSteps(text: string): string {
  return text.replace(STEPS, '').replace(/\s+/g, ' ');
}

const STEP = /<Step\b[\s\S]*?<\/Step>/;
const STEPS = new RegExp(STEP, 'g');

function placedSteps(guide: Sourced<Guide> | undefined): Placed[] {
  if (!guide) return [];
  const lines = guide.text.split('\n');
  return stepsOf(guide.value).map((placed) => {
    const rest = lines.slice(placed.step.location.line - 1).join('\n');
    return { ...placed, source: STEP.exec(rest)?.[0] ?? '' };
  });
}

function changedParts(was: Placed, is: Placed): string[] {
  const [a, b] = [was.step, is.step];
  const parts = [
    a.title === b.title ? undefined : 'title',
    a.where === b.where ? undefined : 'where',
    a.actor === b.actor ? undefined : 'who',
    a.gives.join() === b.gives.join() ? undefined : 'values',
    a.text === b.text ? undefined : 'text',
  ].filter((part) => part !== undefined);
  // Bold, a link’s target, a menu path: the words are the same, the step is not.
  const isSameSource = was.source.replace(/\s+/g, ' ') === is.source.replace(/\s+/g, ' ');
  return parts.length > 0 || isSameSource || a.id !== b.id ? parts : ['markup'];
}

/** What changed for readers between two states of the sources, guide by guide. */

import type { Content, Sourced } from '../checks/content.ts';
import type { Guide } from '../guides/guide.ts';
import { guideSchema, type GuideFrontmatter } from '../guides/schema.ts';
import { stepChanges, textBesidesSteps, type StepChange } from './step-changes.ts';

/** What changed in a guide. */
export interface GuideChange {
  readonly kind: 'new' | 'changed' | 'removed' | 'draft';
  /** `sso/okta`. */
  readonly id: string;
  readonly title: string;
  readonly steps: readonly StepChange[];
  /** What else is another, in words: keys of the frontmatter, the text outside the steps. */
  readonly besides: readonly string[];
}

/** What is compared. */
export type Compared = Pick<Content, 'guides' | 'documents' | 'addresses'>;

/** Every guide that is another than before, drafts included. */
export function guideChanges(before: Compared, after: Compared): GuideChange[] {
  const [old, now] = [byId(before), byId(after)];
  const ids = [...new Set([...now.keys(), ...old.keys()])];
  const guides = ids.flatMap((id): GuideChange[] => {
    const [was, is] = [old.get(id), now.get(id)];
    const guide = is ?? was;
    if (!guide || was?.text === is?.text) return [];
    return [
      {
        kind: !was ? 'new' : is ? 'changed' : 'removed',
        id,
        title: guide.value.title,
        steps: stepChanges(was, is, after.addresses),
        besides: was && is ? changesBesides(was, is) : [],
      },
    ];
  });
  return [...guides, ...drafts(before, after)];
}

function drafts(before: Compared, after: Compared): GuideChange[] {
  const texts = new Map(before.documents.map(({ id, text }) => [id, text]));
  return after.documents
    .filter(({ id, isGuide, isDraft, text }) => isGuide && isDraft && texts.get(id) !== text)
    .map(({ id, keys }) => ({
      kind: 'draft',
      id,
      title: keys?.title ?? id,
      steps: [],
      besides: [],
    }));
}

function byId({ guides }: Compared): Map<string, Sourced<Guide>> {
  return new Map(guides.map((guide) => [guide.value.id, guide]));
}

function changesBesides(was: Sourced<Guide>, is: Sourced<Guide>): string[] {
  const keys = Object.keys(guideSchema().shape) as (keyof GuideFrontmatter)[];
  const changed = keys.filter(
    (key) => JSON.stringify(was.value[key]) !== JSON.stringify(is.value[key]),
  );
  const body = ({ text }: Sourced<Guide>) =>
    textBesidesSteps(text.replace(/^---\r?\n.*?\r?\n---(?:\r?\n|$)/s, ''));
  return [
    ...changed.map((key) => `\`${key}\``),
    ...(body(was) === body(is) ? [] : ['the text outside the steps']),
  ];
}

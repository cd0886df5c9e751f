/** The nodes and the words of all texts at once: a rule passes over those that it is about, and over no others. */

import type { Placed } from '../source/nodes.ts';
import { runsOf, type Passage, type Run } from '../source/passage.ts';

/** A node with the text that it is in. */
export interface NodeIn {
  readonly passage: Passage;
  readonly placed: Placed;
}

/** Some text between two marks, with the text that it is in. */
export interface RunIn extends Run {
  readonly passage: Passage;
}

interface Texts {
  readonly passages: readonly Passage[];
}

const byType = new WeakMap<readonly Passage[], ReadonlyMap<string, readonly NodeIn[]>>();
const allRuns = new WeakMap<
  readonly Passage[],
  { plain: readonly RunIn[]; all: readonly RunIn[] }
>();

/** The nodes of some types, in the order of the texts within each type. */
export function nodesIn({ passages }: Texts, ...types: readonly string[]): readonly NodeIn[] {
  let groups = byType.get(passages);
  if (!groups) {
    groups = Map.groupBy(
      passages.flatMap((passage) => passage.nodes.map((placed) => ({ passage, placed }))),
      ({ placed }) => placed.node.type,
    );
    byType.set(passages, groups);
  }
  const found = groups;
  return types.flatMap((type) => found.get(type) ?? []);
}

/** The words of all texts, without code; bold text is a label on a screen, and is left out on demand. */
export function runsIn(
  { passages }: Texts,
  { labels }: { labels: boolean } = { labels: false },
): readonly RunIn[] {
  let runs = allRuns.get(passages);
  if (!runs) {
    const of = (withLabels: boolean) =>
      passages.flatMap((passage) =>
        runsOf(passage, { labels: withLabels }).map((run) => ({ ...run, passage })),
      );
    runs = { plain: of(false), all: of(true) };
    allRuns.set(passages, runs);
  }
  return labels ? runs.all : runs.plain;
}

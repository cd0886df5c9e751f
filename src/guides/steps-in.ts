/** The steps of a document with their place in the syntax tree. */

import type { Section } from './outline.ts';
import type { Step } from '../steps/step.ts';
import type { Document } from './document.ts';
import { elementsOf, type PlacedElement } from '../source/nodes.ts';

/** A step, the section that it belongs to, and its element. */
export interface PlacedStep {
  readonly step: Step;
  readonly section: Section;
  readonly placed: PlacedElement;
}

const known = new WeakMap<Document, readonly PlacedStep[]>();

/** All steps of a page that stand under a heading, in the order of the page. */
export function stepsIn(document: Document): readonly PlacedStep[] {
  const steps = known.get(document) ?? readSteps(document);
  known.set(document, steps);
  return steps;
}

function readSteps({ outline, body }: Document): PlacedStep[] {
  const steps = outline.sections.flatMap((section) =>
    section.steps.map((step) => ({ step, section })),
  );
  const byPlace = new Map(steps.map((found) => [locationKey(found.step.location), found]));
  return elementsOf(body.nodes, 'Step').flatMap((placed) => {
    const found = byPlace.get(locationKey(body.locationAt(placed.start)));
    return found ? [{ ...found, placed }] : [];
  });
}

function locationKey({ line, column }: { line: number; column: number }): string {
  return `${String(line)}:${String(column)}`;
}

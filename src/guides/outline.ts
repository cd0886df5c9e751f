/** The outline of a guide's body: its sections and their steps, read with the renderer's own parser. */

import type { MdastNode } from 'satteri';
import type { SourceLocation } from '../source/diagnostic.ts';
import { slugOf, treeOf, type Fault, type Tree } from '../source/mdx.ts';
import { childrenOf, isElement, textOf, type JsxElement } from '../source/mdx-node.ts';
import { componentText } from '../steps/component-text.ts';
import { labelsIn, stepFrom, type Step } from '../steps/step.ts';

/** A second-level heading with what is under it. */
export interface Section {
  /** The id of the heading: the part of the address after `#`. */
  readonly id: string;
  readonly title: string;
  readonly location: SourceLocation;
  readonly steps: readonly Step[];
  /** The components used in it, each with its attributes' words: `Problems`, `ExpiryReminder`. */
  readonly components: readonly string[];
  /** How many blocks stand in it, headings not counted; 0 means that the section is empty. */
  readonly blocks: number;
  /** What it says outside its steps, without markup, white space folded. */
  readonly text: string;
  /** What is set apart there: bold text, code, and menu paths. */
  readonly labels: readonly string[];
}

/** What the body of a guide consists of. */
export interface Outline {
  readonly sections: readonly Section[];
  /** Whether prose stands before the first heading. */
  readonly hasOpening: boolean;
  /** Why the body can't be read, when it can't; then there are no sections. */
  readonly fault: Fault | undefined;
}

/**
 * The outline of an MDX text.
 *
 * @param source the whole file, or its body alone; places count from the start of the text given
 */
export function outlineOf(source: string): Outline {
  return outlineOfTree(treeOf(source));
}

/** The outline of a text that is read already. */
export function outlineOfTree({ root, fault }: Tree): Outline {
  if (!root) return { sections: [], hasOpening: false, fault };
  const sections: Building[] = [];
  let hasOpening = false;
  for (const node of childrenOf(root)) {
    if (node.type === 'heading' && node.depth === 2) {
      sections.push(building(slugOf(textOf(node)), textOf(node), node));
    } else {
      const current = sections.at(-1);
      if (current) collect(node, current);
      else if (node.type === 'paragraph') hasOpening = true;
    }
  }
  return { sections, hasOpening, fault: undefined };
}

interface Building extends Section {
  steps: Step[];
  components: string[];
  blocks: number;
  text: string;
  labels: string[];
}

function building(id: string, title: string, node: MdastNode): Building {
  return {
    id,
    title,
    location: locationOf(node),
    steps: [],
    components: [],
    blocks: 0,
    text: '',
    labels: [],
  };
}

/** Adds a block, and the steps and components inside it, to its section. */
function collect(node: MdastNode, section: Building): void {
  // What a comment reports the writer, no reader sees.
  if (node.type === 'mdxFlowExpression') return;
  section.blocks += 1;
  const words = textOf(node, outsideSteps).replace(/\s+/g, ' ').trim();
  if (words !== '') section.text += section.text === '' ? words : ` ${words}`;
  if (!isElement(node) || node.name !== 'Steps') section.labels.push(...labelsIn([node]));
  visit(node, (element) => {
    section.components.push(element.name ?? '');
    if (element.name !== 'Step') return;
    section.steps.push(
      stepFrom(element, { number: section.steps.length + 1, location: locationOf(element) }),
    );
  });
}

function outsideSteps(element: JsxElement): string | undefined {
  return element.name === 'Step' ? '' : componentText(element);
}

function visit(node: MdastNode, seen: (element: JsxElement) => void): void {
  if (isElement(node)) seen(node);
  for (const child of childrenOf(node)) visit(child, seen);
}

function locationOf(node: MdastNode): SourceLocation {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

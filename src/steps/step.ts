/** A step: one action in a guide, with an address of its own that never changes. */

import type { SourceLocation } from '../source/diagnostic.ts';
import {
  attribute,
  attributeWords,
  childrenOf,
  isElement,
  textOf,
  type JsxElement,
} from '../source/mdx-node.ts';
import type { MdastNode } from 'satteri';
import { componentText } from './component-text.ts';
import { settingFrom, type Setting } from './setting.ts';

/** Where a step happens, with the words for it. The two consoles read as the provider's own, where it names them. */
export const whereLabels = {
  console: 'Your provider’s console',
  'other-console': 'Another console',
  wando: 'Wando',
  dns: 'DNS',
} as const;

/** Who takes a step, with the words for it. */
export const actorLabels = {
  'provider-admin': 'You',
  'wando-admin': 'Org admin in Wando',
  'wando-contact': 'Your Wando contact',
  'dns-admin': 'Whoever manages your DNS',
  'test-user': 'The test user',
  developer: 'A developer',
} as const;

/** A step as its author wrote it. */
export interface Step {
  /** Written by the author, unique in the page; the part of the address after `#`. */
  readonly id: string;
  readonly title: string;
  /** Its location in its section's procedure, from 1. */
  readonly number: number;
  /** A key of `whereLabels`; any other word is a diagnostic. */
  readonly where: string;
  /** A key of `actorLabels`; any other word is a diagnostic. */
  readonly actor: string;
  /** Ids of the values that the reader has after this step. */
  readonly gives: readonly string[];
  /** Ids that the step had before; see src/permalinks. */
  readonly aliases: readonly string[];
  /** What its text sets apart: what is on the screen, in bold, as code, or as a menu path. */
  readonly labels: readonly string[];
  /** Its settings, in the order of the page. */
  readonly settings: readonly Setting[];
  /** Its first paragraph: the instruction. */
  readonly summary: string;
  /** Its text without markup, folds included, white space folded. */
  readonly text: string;
  readonly location: SourceLocation;
}

/** What an id may look like: words of letters, with hyphens between, and no number in front. */
export const STEP_ID = /^[a-z]+(?:-[a-z0-9]+)*$/;

/** Reads a `<Step>` element; what is missing becomes an empty text, which the checks find. */
export function stepFrom(
  element: JsxElement,
  { number, location }: { number: number; location: SourceLocation },
): Step {
  return {
    id: attribute(element, 'id') ?? '',
    title: attribute(element, 'title') ?? '',
    number,
    where: attribute(element, 'where') ?? 'console',
    actor: attribute(element, 'actor') ?? 'provider-admin',
    gives: attributeWords(element, 'gives'),
    aliases: attributeWords(element, 'aliases'),
    labels: labelsIn(element.children),
    settings: settingsIn(element),
    summary: plain(element.children.filter(({ type }) => type === 'paragraph').slice(0, 1)),
    text: plain(element.children),
    location,
  };
}

/** What nodes set apart: bold text, code, and menu paths. */
export function labelsIn(nodes: readonly MdastNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'strong' || node.type === 'inlineCode') return [plain([node])];
    if (isElement(node) && node.name === 'MenuPath') return [attribute(node, 'to') ?? ''];
    return labelsIn(childrenOf(node));
  });
}

function settingsIn(node: MdastNode): Setting[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child) || child.name !== 'Set') return settingsIn(child);
    return settingFrom(child) ?? [];
  });
}

function plain(nodes: readonly MdastNode[]): string {
  return nodes
    .map((child) => textOf(child, componentText))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

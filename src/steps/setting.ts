/** A setting of a step: what a field is called on the screen, and what to enter or choose there. */

import { attribute, type JsxElement } from '../source/mdx-node.ts';
import { fixed } from '../values/placeholders.ts';
import { values, type ValueId } from '../values/values.ts';

/** The attributes of `<Set>` that say what to do, each a kind; a setting has exactly one of them. */
export const settingKinds = [
  'enter',
  'value',
  'choose',
  'on',
  'off',
  'empty',
  'press',
  'open',
] as const;

/** What is done with a field: text to enter, a value of the registry, a choice, a switch, a button, an address. */
export type SettingKind = (typeof settingKinds)[number];

/** One row of a step. */
export interface Setting {
  readonly kind: SettingKind;
  /** The label on the screen; empty for a button and for an address to open. */
  readonly field: string;
  /** What to enter, choose, press or open, fixed values filled in; the id of a value for the kind `value`; empty for on, off and empty. */
  readonly text: string;
}

/** The words that a row shows in place of a label, or beside a switch. */
export const settingWords = {
  press: 'Then',
  open: 'Open',
  on: 'On',
  off: 'Off',
  empty: 'Leave empty',
} as const;

/** Reads a `<Set>`; undefined when it has no kind or several, which the checks report. */
export function settingFrom(element: JsxElement): Setting | undefined {
  const given = settingKinds.filter((kind) => hasAttribute(element, kind));
  const [kind] = given;
  if (kind === undefined || given.length > 1) return undefined;
  const text = fixed(attribute(element, kind) ?? '');
  return { kind, field: attribute(element, 'field') ?? '', text };
}

/** The label of a row, as the page shows it. */
export function settingLabel({ kind, field }: Setting): string {
  if (field !== '') return field;
  return kind === 'press' || kind === 'open' ? settingWords[kind] : '';
}

/** What a row says to enter or choose, in words: a value by its name. */
export function settingText({ kind, text }: Setting): string {
  if (kind === 'on' || kind === 'off' || kind === 'empty') return settingWords[kind];
  if (kind === 'value' && Object.hasOwn(values, text)) return values[text as ValueId].label;
  return text;
}

function hasAttribute(element: JsxElement, name: string): boolean {
  return element.attributes.some((item) => item.type === 'mdxJsxAttribute' && item.name === name);
}

/** The components of a step in Markdown. */

import type { RootContent } from 'mdast';
import { stepsOf, type GuideStep } from '../../guides/guide.ts';
import { phaseNumber } from '../../guides/phase.ts';
import { attribute, attributeWords } from '../../source/mdx-node.ts';
import { settingFrom } from '../../steps/setting.ts';
import { actorLabels, whereLabels } from '../../steps/step.ts';
import { autolink, code, heading, link, paragraph, strong, type Inline } from './nodes.ts';
import type { PageContext, Row } from './row.ts';
import { settingTable, valueNodes } from './setting-table.ts';
import { valueOf } from '../../values/values.ts';

/** A step inside its guide, with a link: `Set up 4: Name the application`. */
export function stepLink({ step, section, path }: GuideStep, { addressOf }: PageContext): Inline {
  return link(addressOf(path), `${phaseNumber(section, step.number)}: ${step.title}`);
}

/** A step: its number and title, its id and address, where it is done and by whom, and its text. */
export const stepRow: Row = ({ element, children, page }) => {
  const { guide, model, addressOf } = page;
  const id = attribute(element, 'id') ?? '';
  const found = guide && stepsOf(guide).find(({ step }) => step.id === id);
  if (!found) return children;
  const { step, section, path } = found;
  const provider = model.providerOf(guide.provider);
  const consoles: Readonly<Record<string, string | undefined>> = {
    console: provider?.console?.name,
    'other-console': provider?.otherConsole,
  };
  const where = consoles[step.where] ?? labelIn(whereLabels, step.where);
  const gives = attributeWords(element, 'gives');
  const given = gives.length > 0 ? [paragraph('You now have ', ...listed(gives), '.')] : [];
  // What comes behind the heading of a fold would be a part of it.
  const fold = children.findIndex(({ type }) => type === 'heading');
  const own = fold < 0 ? children.length : fold;
  return [
    heading(3, `${phaseNumber(section, step.number)}: ${step.title}`),
    paragraph('Step ', code(id), ': ', autolink(addressOf(path))),
    paragraph(`${where} · ${labelIn(actorLabels, step.actor)}`),
    ...children.slice(0, own),
    ...given,
    ...children.slice(own),
  ];
};

function listed(ids: readonly string[]): Inline[] {
  return ids.flatMap((id, index) => [
    ...(index > 0 ? [', '] : []),
    valueOf(id).label,
    ' ',
    code(`{${id}}`),
  ]);
}

function labelIn(labels: Readonly<Record<string, string>>, key: string): string {
  return labels[key] ?? key;
}

/** A setting alone; adjacent ones become one table before they get here. */
export const setRow: Row = ({ element }) => {
  const setting = settingFrom(element);
  return setting ? [settingTable([setting])] : [];
};

/** A fold in full, under a heading of its own. */
export const foldRow: Row = ({ element, children, depth }) => [
  heading(Math.min(depth + 1, 6) as 4, attribute(element, 'title') ?? ''),
  ...children,
];

export const menuPathRow: Row = ({ element }) =>
  (attribute(element, 'to') ?? '')
    .split('>')
    .flatMap((label, index): RootContent[] => [
      ...(index > 0 ? [{ type: 'text' as const, value: ' > ' }] : []),
      strong(label.trim()),
    ]);

/** A value inside a sentence: its name and its placeholder. */
export const valueRow: Row = ({ element }) => {
  const id = attribute(element, 'id') ?? '';
  const isKnown = valueNodes(id).length > 1;
  return isKnown
    ? [{ type: 'text', value: `${valueOf(id).label} ` }, code(`{${id}}`)]
    : [code(`{${id}}`)];
};

/** The settings of a step as a table: the label on the screen, and what to do there. */

import type { Table } from 'mdast';
import { settingLabel, settingWords, type Setting } from '../../steps/setting.ts';
import { values, type ValueId } from '../../values/values.ts';
import { code, strong, table, text, type Inline } from './nodes.ts';

/** A table with a row for each setting. */
export function settingTable(settings: readonly Setting[]): Table {
  return table(
    ['Field', 'Setting'],
    settings.map((setting) => [[text(settingLabel(setting))], action(setting)]),
  );
}

function action({ kind, text: what }: Setting): Inline[] {
  switch (kind) {
    case 'enter':
      return ['Enter ', code(what)];
    case 'value':
      return ['Enter ', ...valueNodes(what)];
    case 'choose':
      return ['Choose ', strong(what)];
    case 'press':
      return ['Select ', strong(what)];
    case 'open':
      return [code(what)];
    default:
      return [settingWords[kind]];
  }
}

/** A value by its name and its placeholder, or the part of it that is the same for everyone. */
export function valueNodes(id: string): Inline[] {
  if (!Object.hasOwn(values, id)) return [code(`{${id}}`)];
  const value = values[id as ValueId];
  return [`${value.label}: `, code('shown' in value ? value.shown : `{${id}}`)];
}

/** The words that a reader sees for the components of a step. */

import { attribute, type JsxElement } from '../source/mdx-node.ts';
import { values, type ValueId } from '../values/values.ts';
import { settingFrom, settingLabel, settingText } from './setting.ts';

/** Undefined for a component that shows only what it contains. */
export function componentText(element: JsxElement): string | undefined {
  switch (element.name) {
    case 'MenuPath':
      return attribute(element, 'to');
    case 'Value':
      return labelOf(attribute(element, 'id'));
    case 'Set': {
      const setting = settingFrom(element);
      return setting && `${settingLabel(setting)}: ${settingText(setting)}.`;
    }
    default:
      return undefined;
  }
}

function labelOf(id = ''): string {
  return Object.hasOwn(values, id) ? values[id as ValueId].label : '';
}

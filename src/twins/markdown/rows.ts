/** The Markdown form of every component: one row for each, so that none can be without. */

import type { ComponentName } from '../../guides/vocabulary.ts';
import {
  askFirstRow,
  capabilitiesRow,
  expiryReminderRow,
  handOffRow,
  pictureRow,
  problemsRow,
  sourcesRow,
} from './guide-rows.ts';
import { overviewRow, problemIndexRow, stepFeedFieldsRow, stepFinderRow } from './list-rows.ts';
import type { Row } from './row.ts';
import { foldRow, menuPathRow, setRow, stepRow, valueRow } from './step-rows.ts';

const rows = {
  AskFirst: askFirstRow,
  Capabilities: capabilitiesRow,
  ExpiryReminder: expiryReminderRow,
  Fold: foldRow,
  HandOff: handOffRow,
  MenuPath: menuPathRow,
  Overview: overviewRow,
  Picture: pictureRow,
  // A form is nothing without its page.
  PrepareLink: () => [],
  ProblemIndex: problemIndexRow,
  Problems: problemsRow,
  Set: setRow,
  Sources: sourcesRow,
  Step: stepRow,
  StepFeedFields: stepFeedFieldsRow,
  StepFinder: stepFinderRow,
  Steps: ({ children }) => children,
  Value: valueRow,
} satisfies Record<ComponentName, Row>;

/** The row of a component; undefined for a name that is none. */
export function rowOf(name: string): Row | undefined {
  return Object.hasOwn(rows, name) ? rows[name as ComponentName] : undefined;
}

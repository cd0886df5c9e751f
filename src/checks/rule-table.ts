/** Every rule of the checks by its id, for the output, the suppressions and the authoring reference. */

import { builtRows } from '../lint/reference/built.ts';
import { contentRows } from '../lint/reference/content.ts';
import { dataRows } from '../lint/reference/data.ts';
import { filesRows } from '../lint/reference/files.ts';
import { frontmatterRows } from '../lint/reference/frontmatter.ts';
import { linksRows } from '../lint/reference/links.ts';
import { permalinksRows } from '../lint/reference/permalinks.ts';
import { proseRows } from '../lint/reference/prose.ts';
import { reviewsRows } from '../lint/reference/reviews.ts';
import type { RuleRow, RuleRows } from '../lint/reference/row.ts';
import { structureRows } from '../lint/reference/structure.ts';

/** All rules. An id is the same string in code, output and reference. */
export const ruleTable = {
  ...filesRows,
  ...frontmatterRows,
  ...structureRows,
  ...contentRows,
  ...linksRows,
  ...proseRows,
  ...dataRows,
  ...permalinksRows,
  ...builtRows,
  ...reviewsRows,
} as const satisfies RuleRows;

/** Id of a rule: `subject/what-is-wrong`. */
export type RuleId = keyof typeof ruleTable;

/** All ids. */
export const ruleIds = Object.keys(ruleTable) as RuleId[];

/** A rule's row; undefined for a word that is no rule. */
export function ruleOf(id: string): RuleRow | undefined {
  return (ruleTable as RuleRows)[id];
}

/** Where the authoring reference says more of a rule: `AUTHORING.md#steps-duplicate-id`. */
export function readMore(id: string): string {
  return `AUTHORING.md#${id.replace('/', '-')}`;
}

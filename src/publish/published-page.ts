/** Writes a page with its styles and its policy inside. */

import type { PagePlan } from './plan-page.ts';
import { pagePolicy } from './policy.ts';
import type { ScriptFacts } from './script-facts.ts';
import { splice, type Edit } from './splice.ts';

/** The text of a style element and its SHA-256. */
export interface InlineStyles {
  readonly css: string;
  readonly digest: string;
}

/** The styles of a page's group, and the address of the sheet with what comes late. */
export interface GroupStyles {
  /** In the head, and in a guide in front of the steps. */
  readonly inline: readonly InlineStyles[];
  readonly late: string | undefined;
}

/**
 * The page as readers get it.
 *
 * @param html the page as it was planned
 */
export function publishedPage(
  html: string,
  plan: PagePlan,
  { inline, late }: GroupStyles,
  { hasFullTextSearch, hasStyleFiles }: ScriptFacts,
): string {
  const policy = pagePolicy({
    scripts: plan.scriptDigests,
    styles: [...inline.map(({ digest }) => digest), ...plan.styleDigests],
    hasScriptFiles: plan.scripts.files.length > 0 || hasFullTextSearch,
    hasStyleFiles: hasStyleFiles || late !== undefined,
    hasFullTextSearch,
  });
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return splice(html, [
    ...plan.edits,
    { start: plan.policyAt, end: plan.policyAt, text: meta },
    ...styleElements(plan, inline),
    ...lateSheet(html, late),
  ]);
}

/** Where the late sheet is used at once. */
const USED = 'print,(width>=50rem),(scripting:none)';

/**
 * The first in place of the first that was there, none in place of the others. The second stands in front
 * of the steps, so that the first paint needn't wait for it; where there are none, after the first.
 */
function styleElements(
  { styleRanges, policyAt, stepsAt }: PagePlan,
  inline: readonly InlineStyles[],
): Edit[] {
  const [first = '', below = ''] = inline.map(({ css }) => `<style>${css}</style>`);
  const [place = { start: policyAt, end: policyAt }, ...others] = styleRanges;
  const edits = [{ ...place, text: stepsAt === undefined ? first + below : first }];
  if (stepsAt !== undefined) edits.push({ start: stepsAt, end: stepsAt, text: below });
  return [...edits, ...others.map(({ start, end }) => ({ start, end, text: '' }))];
}

/**
 * At the end, where a sheet holds back no text; scripts come after it. On phones, a script says when it
 * is used (src/starlight/lay-out.client.ts).
 */
function lateSheet(html: string, href: string | undefined): Edit[] {
  if (href === undefined) return [];
  const end = html.lastIndexOf('</body>');
  const start = end === -1 ? html.length : end;
  return [{ start, end: start, text: `<link rel="stylesheet" href="${href}" media="${USED}">` }];
}

/** Writes a page with its styles and its policy inside. */

import type { PagePlan } from './plan-page.ts';
import { pagePolicy } from './policy.ts';
import type { ScriptFacts } from './script-facts.ts';
import { splice, type Edit } from './splice.ts';

/** The styles of a page's group, their SHA-256, and the address of the sheet with what comes late. */
export interface GroupStyles {
  readonly css: string;
  readonly digest: string;
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
  { css, digest, late }: GroupStyles,
  { hasFullTextSearch, hasStyleFiles }: ScriptFacts,
): string {
  const policy = pagePolicy({
    scripts: plan.scriptDigests,
    styles: css === '' ? plan.styleDigests : [digest, ...plan.styleDigests],
    hasScriptFiles: plan.scripts.files.length > 0 || hasFullTextSearch,
    hasStyleFiles: hasStyleFiles || late !== undefined,
    hasFullTextSearch,
  });
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return splice(html, [
    ...plan.edits,
    { start: plan.policyAt, end: plan.policyAt, text: meta },
    ...styleElement(plan, css),
    ...lateSheet(html, late),
  ]);
}

/** Where the late sheet is used at once. */
const USED = 'print,(width>=50rem),(scripting:none)';

/** One in place of the first that was there, none in place of the others. */
function styleElement({ styleRanges, policyAt }: PagePlan, css: string): Edit[] {
  const text = css === '' ? '' : `<style>${css}</style>`;
  if (styleRanges.length === 0) return [{ start: policyAt, end: policyAt, text }];
  return styleRanges.map(({ start, end }, index) => ({
    start,
    end,
    text: index === 0 ? text : '',
  }));
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

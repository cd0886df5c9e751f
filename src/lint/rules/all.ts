/** Every rule that looks at more than one key: run together, so that a writer sees all diagnostics at once. */

import type { Diagnostic } from '../../source/diagnostic.ts';
import { ruleOf } from '../../checks/rule-table.ts';
import { checkCapabilities } from './capabilities.ts';
import { checkCode } from './code.ts';
import { checkFiles } from './files.ts';
import { checkHeadings } from './headings.ts';
import { checkImages } from './images.ts';
import { checkLinkWords } from './link-words.ts';
import { checkLinks } from './links.ts';
import { checkLists } from './lists.ts';
import { checkMarkup } from './markup.ts';
import { checkMdx } from './mdx.ts';
import { checkMenus } from './menus.ts';
import { checkNames } from './names.ts';
import { checkNotes } from './notes.ts';
import { checkPageKeys } from './page-keys.ts';
import { checkPlaces } from './places.ts';
import { checkPointers } from './pointers.ts';
import { checkProblems } from './problems.ts';
import { checkProcedures } from './procedures.ts';
import { checkRegistry } from './registry.ts';
import { checkSecrets } from './secrets.ts';
import { checkSections } from './sections.ts';
import { checkSteps } from './steps.ts';
import { checkValueFlow } from './value-flow.ts';
import { checkValues } from './values.ts';
import { checkVocabulary } from './vocabulary.ts';
import { checkProse } from './words.ts';
import type { LintContext, Rule } from '../rule.ts';

const rules: readonly Rule[] = [
  checkFiles,
  checkPlaces,
  checkPageKeys,
  checkMdx,
  checkVocabulary,
  checkSections,
  checkHeadings,
  checkSteps,
  checkProcedures,
  checkValues,
  checkValueFlow,
  checkLinks,
  checkLinkWords,
  checkPointers,
  checkMenus,
  checkImages,
  checkCode,
  checkMarkup,
  checkLists,
  checkProse,
  checkNames,
  checkSecrets,
  checkRegistry,
  checkCapabilities,
  checkNotes,
  checkProblems,
];

/** All diagnostics of all rules. A draft needn’t be complete. */
export function checkRules(context: LintContext): Diagnostic[] {
  const drafts = new Set(
    context.documents.filter(({ isDraft }) => isDraft).map(({ file }) => file),
  );
  return rules
    .flatMap((rule) => rule(context))
    .filter(({ rule, file }) => !(drafts.has(file) && ruleOf(rule)?.kind === 'complete'));
}

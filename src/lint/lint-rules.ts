/** Every rule of the content, by subject. */

import { characterRules } from './characters.ts';
import { fileRules } from './files.ts';
import { importRules } from './imports.ts';
import { keyRules } from './keys.ts';
import { linkRules } from './links.ts';
import { linkTextRules } from './link-text.ts';
import { markupRules } from './markup.ts';
import { mdxRules } from './mdx.ts';
import { imageRules } from './images.ts';
import { nameRules } from './names.ts';
import { outsideLinkRules } from './outside-links.ts';
import { pageRules } from './pages.ts';
import { parsedRules } from './parsed.ts';
import { problemRules } from './problems.ts';
import { providerRules } from './providers.ts';
import type { LintRule } from './rule.ts';
import { secretRules } from './secrets.ts';
import { sectionRules } from './sections.ts';
import { settingRules } from './settings.ts';
import { stepIdRules } from './step-ids.ts';
import { stepRules } from './steps.ts';
import { valueRules } from './values.ts';
import { wordRules } from './words.ts';

export const lintRules: readonly LintRule[] = [
  ...fileRules,
  ...characterRules,
  ...parsedRules,
  ...keyRules,
  ...pageRules,
  ...mdxRules,
  ...importRules,
  ...markupRules,
  ...sectionRules,
  ...stepIdRules,
  ...stepRules,
  ...settingRules,
  ...valueRules,
  ...linkRules,
  ...outsideLinkRules,
  ...linkTextRules,
  ...imageRules,
  ...wordRules,
  ...nameRules,
  ...secretRules,
  ...providerRules,
  ...problemRules,
];

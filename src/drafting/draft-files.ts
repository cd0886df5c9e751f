/** The files that a new guide starts with, and what its writer does next. */

import type { SourceFile } from '../source/source-file.ts';
import { guideTemplate } from './guide-template.ts';
import { monogram } from './monogram.ts';
import type { NewGuide } from './new-guide.ts';
import { providerTemplate } from './provider-template.ts';

/** The files of a new guide, the guide last: what it needs is there before it. */
export function draftFiles(guide: NewGuide): SourceFile[] {
  const { category, provider, name, newProvider } = guide;
  const page = {
    path: `src/content/docs/${category}/${provider}.mdx`,
    text: guideTemplate(guide),
  };
  if (!newProvider) return [page];
  const { icon = monogram(name) } = newProvider;
  return [
    { path: `src/content/providers/${provider}.svg`, text: `${icon.trim()}\n` },
    { path: `src/content/providers/${provider}.yaml`, text: providerTemplate(name, newProvider) },
    page,
  ];
}

/** What the writer does now, line by line. */
export function nextSteps({ category, provider, newProvider }: NewGuide): string[] {
  const data = `src/content/providers/${provider}`;
  const ofProvider = [
    ...(newProvider?.icon === undefined
      ? [`Replace the monogram in ${data}.svg with the provider’s own mark.`]
      : []),
    `Say in ${data}.yaml what works with the provider.`,
  ];
  return [
    `Run \`npm run dev\`, and open /${category}/${provider}/ there. A draft shows nowhere else.`,
    'Write: the comments in the file say what belongs where, and `npm run check` reports mistakes.',
    ...(newProvider ? ofProvider : []),
    `Put what can go wrong into src/content/problems/${provider}.yaml.`,
    'Delete the line `draft: true`: now `npm run check` reports what is missing.',
    'Run `npm run ledger` and `npm run review -- --record`, then `npm test`.',
  ];
}

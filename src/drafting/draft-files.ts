/** The files that a new guide starts with, and what its writer does next. */

import type { SourceFile } from '../source/source-file.ts';
import { guideTemplate } from './guide-template.ts';
import { monogram } from './monogram.ts';
import type { NewGuide } from './new-guide.ts';
import { problemsTemplate, providerTemplate } from './provider-template.ts';

/** The files of a new guide, the guide last: what it needs is there before it. */
export function draftFiles(guide: NewGuide): SourceFile[] {
  const { category, provider, name, newProvider, hasProblems, today } = guide;
  const data = `src/content/providers/${provider}`;
  return [
    ...(newProvider
      ? [
          { path: `${data}.svg`, text: `${(newProvider.icon ?? monogram(name)).trim()}\n` },
          { path: `${data}.yaml`, text: providerTemplate(name, newProvider, today) },
        ]
      : []),
    ...(hasProblems
      ? []
      : [{ path: `src/content/problems/${provider}.yaml`, text: problemsTemplate(guide) }]),
    { path: `src/content/docs/${category}/${provider}.mdx`, text: guideTemplate(guide) },
  ];
}

/** What the writer does now, line by line. */
export function nextSteps({ category, provider, newProvider }: NewGuide): string[] {
  const data = `src/content/providers/${provider}`;
  return [
    `Run \`npm run dev\`, and open /${category}/${provider}/ there. A draft shows nowhere else.`,
    'Write: the notes in the files say what belongs where.',
    ...(newProvider?.icon === undefined && newProvider
      ? [`Replace the monogram in ${data}.svg with the provider’s own mark.`]
      : []),
    `Say what works in ${data}.yaml, and what can go wrong in src/content/problems/${provider}.yaml.`,
    'Delete the line `draft: true`, then run `npm run ready`: it reports what is missing.',
  ];
}

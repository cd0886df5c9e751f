/** Rules about the sections of a guide: which it has, in which order, and what each must hold. */

import type { Document } from '../guides/document.ts';
import { sections, sectionTitles } from '../guides/sections.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { BINDING, WHEN_PUBLISHED, type LintContext, type LintRule } from './rule.ts';

/** What `npm run new` leaves for the writer: a comment in a page, or a text in data. */
const NOTE = /\{\/\* Write: .*|(?<=: ['"]?|# .*)Write: .*/;
const TITLES = sectionTitles.join(', ');

/** The guides whose sections can be checked: what isn't closed swallows those behind it. */
function whole({ documents }: LintContext): Document[] {
  return documents.filter(({ isGuide, fault, isSwallowed }) => isGuide && !fault && !isSwallowed);
}

export const sectionRules: readonly LintRule[] = [
  {
    id: 'sections/missing',
    docs: 'A guide opens with a paragraph that says what it achieves, and has every section.',
    bad: 'Assign one team first, then everyone.\n\n‸## When something goes wrong',
    good: 'Assign one team first, then everyone.\n\n## Go back\n\nAsk Wando to switch the connection off, at hej@wando.app.\n\n## When something goes wrong',
    cases: [
      'Your people sign in to Wando with their Okta account. You build one application in Okta.\n\n ⇒  @@ ## Before you start',
      '## Next\n\n- [Okta SCIM ⇒ - [Okta SCIM @@ ## Sources',
    ],
    ...WHEN_PUBLISHED,
    check: (context) =>
      whole(context).flatMap(({ outline, file }) => {
        const end = { line: outline.sections.at(-1)?.location.line ?? 1, column: 1 };
        const opening = {
          file,
          ...(outline.sections[0]?.location ?? end),
          found: 'nothing before the first heading',
          expected: 'a paragraph that says what the guide achieves, and for whom',
          help: 'Write it between the import line and the first heading.',
        };
        const missing = sectionTitles
          .filter((title) => !outline.sections.some((section) => section.title === title))
          .map((title) => {
            // It belongs before the first section that comes after it in the order.
            const later = sectionTitles.slice(sectionTitles.indexOf(title) + 1);
            const next = outline.sections.find((section) => later.includes(section.title));
            return {
              file,
              ...(next?.location ?? end),
              found: `no section “${title}”`,
              expected: `the sections ${TITLES}`,
              help: `Add \`## ${title}\` ${next ? `before “${next.title}”` : 'at the end'}, with its text.`,
            };
          });
        return outline.hasOpening ? missing : [opening, ...missing];
      }),
  },
  {
    id: 'sections/incomplete',
    docs: 'A section holds text, and the component that it is there for.',
    bad: '‸## Sources\n\nSee the console.',
    good: '## Sources\n\n<Sources />',
    cases: [
      '\n\nAssign one team first, then everyone. ⇒  @@ ## Switch it on',
      'Assign one team first, then everyone. ⇒ {/* To be measured in spring. */} @@ ## Switch it on',
      '<HandOff /> ⇒ Send it. @@ ## Hand off to Wando',
    ],
    ...WHEN_PUBLISHED,
    check: (context) =>
      whole(context).flatMap(({ outline, file }) =>
        outline.sections.flatMap(({ title, blocks, components, location }) => {
          const { needs = [] } = sections.find((section) => section.title === title) ?? {};
          if (blocks > 0 && needs.every((name) => components.includes(name))) return [];
          const wanted = needs.map((name) => `\`<${name} />\``).join(' and ');
          return {
            file,
            ...location,
            found: blocks === 0 ? `an empty section “${title}”` : `“${title}” without ${wanted}`,
            expected: wanted === '' ? 'text' : wanted,
            help: wanted === '' ? 'Write the section.' : `Add ${wanted} to the section.`,
          };
        }),
      ),
  },
  {
    id: 'sections/unknown',
    docs: 'A guide has only the sections that every guide has: their titles are addresses.',
    bad: '‸## Requirements',
    good: '**Requirements** are under “Before you start”.',
    ...BINDING,
    check: (context) =>
      whole(context).flatMap(({ outline, file }) =>
        outline.sections
          .filter(({ title }) => !sectionTitles.includes(title))
          .map(({ title, location }) => ({
            file,
            ...location,
            found: `a section “${title}”`,
            expected: `only the sections ${TITLES}`,
            help: `Move its text into one of them.${didYouMean(title, sectionTitles)}`,
          })),
      ),
  },
  {
    id: 'sections/order',
    docs: 'The sections are in their order, each once.',
    bad: '## Go back\n\nAssign one team first, then everyone.\n\n‸## Switch it on',
    good: '## Switch it on\n\nAssign one team first, then everyone.\n\n## Go back',
    ...BINDING,
    check: (context) =>
      whole(context).flatMap(({ outline, file }) => {
        let last = -1;
        return outline.sections.flatMap(({ title, location }) => {
          const at = sectionTitles.indexOf(title);
          if (at === -1) return [];
          if (at > last) {
            last = at;
            return [];
          }
          return {
            file,
            ...location,
            found: `“${title}” after “${sectionTitles[last] ?? ''}”`,
            expected: `each once, in the order ${TITLES}`,
            help: 'Move the section to its place.',
          };
        });
      }),
  },
  {
    id: 'sections/note-left',
    docs: 'The notes that `npm run new` wrote for the writer are followed, and gone.',
    bad: '‸{/* Write: how to undo it at once. */}',
    good: 'Turn the application off.',
    ...WHEN_PUBLISHED,
    cases: ['cause: The token was mistyped. ⇒ cause: "‸Write: why it happens"'],
    check: ({ files, documents, guides }) => {
      // A provider with drafts only is being written, and so is all that it has.
      const published = new Set(guides.map(({ value }) => value.provider));
      const begun = documents
        .map(({ keys }) => keys?.provider ?? '')
        .filter((provider) => provider !== '' && !published.has(provider));
      const isBegun = (path: string) =>
        begun.some((provider) => path.endsWith(`/${provider}.yaml`));
      return files.flatMap(({ path: file, text }) =>
        (isBegun(file) ? '' : text).split('\n').flatMap((line, index) => {
          const [note] = NOTE.exec(line) ?? [];
          if (note === undefined) return [];
          return {
            file,
            line: index + 1,
            column: line.indexOf(note) + 1,
            found: `the template’s note \`${note.slice(0, 60)}…\``,
            expected: 'the text that it asks for, and no notes of the template',
            help: 'Write what the note asks for, then delete the note.',
          };
        }),
      );
    },
  },
];

/** The sections of a guide: which it needs, in which order, and what each must hold. */

import { sectionTitles, sections } from '../../guides/sections.ts';
import { didYouMean } from '../../source/did-you-mean.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** Every published guide has the sections of src/guides/sections.ts, in their order, none empty. */
export const checkSections: Rule = ({ documents }) =>
  documents.flatMap(({ outline, file, fault, isGuide, isSwallowed }) => {
    // What isn't closed swallows the sections behind it: one diagnostic says that already.
    if (!isGuide || fault || isSwallowed) return [];
    const diagnostics: Diagnostic[] = [];
    const say = (
      rule: 'no-opening' | 'missing' | 'incomplete' | 'unknown' | 'order',
      location: { line: number; column: number },
      words: DiagnosticText,
    ) => diagnostics.push({ rule: `sections/${rule}`, file, ...location, ...words });
    const end = { line: outline.sections.at(-1)?.location.line ?? 1, column: 1 };
    if (!outline.hasOpening) {
      say('no-opening', outline.sections[0]?.location ?? end, {
        found: 'nothing before the first heading',
        expected: 'a paragraph that says what the guide achieves, and for whom',
        help: 'Write it between the import line and the first heading.',
      });
    }
    const plain = outline.sections;
    for (const { title, needs } of sections) {
      const section = plain.find((candidate) => candidate.title === title);
      if (!section) {
        // It belongs before the first section that comes after it in the order.
        const later = sectionTitles.slice(sectionTitles.indexOf(title) + 1);
        const next = plain.find((candidate) => later.includes(candidate.title));
        say('missing', next?.location ?? end, {
          found: `no section “${title}”`,
          expected: `the sections ${sectionTitles.join(', ')}`,
          help: `Add \`## ${title}\` ${next ? `before “${next.title}”` : 'at the end'}, with its text.`,
        });
      } else if (
        section.blocks === 0 ||
        !needs.every((name) => section.components.includes(name))
      ) {
        const wanted = needs.map((name) => `\`<${name} />\``).join(' and ');
        say('incomplete', section.location, {
          found:
            section.blocks === 0 ? `an empty section “${title}”` : `“${title}” without ${wanted}`,
          expected: wanted === '' ? 'text' : wanted,
          help: wanted === '' ? 'Write the section.' : `Add ${wanted} to the section.`,
        });
      }
    }
    let last = -1;
    for (const section of plain) {
      const at = sectionTitles.indexOf(section.title);
      if (at === -1) {
        say('unknown', section.location, {
          found: `a section “${section.title}”`,
          expected: `only the sections ${sectionTitles.join(', ')}`,
          help: `Move its text into one of them.${didYouMean(section.title, sectionTitles)}`,
        });
      } else if (at <= last) {
        say('order', section.location, {
          found: `“${section.title}” after “${sectionTitles[last] ?? ''}”`,
          expected: `each once, in the order ${sectionTitles.join(', ')}`,
          help: 'Move the section to its place.',
        });
      } else last = at;
    }
    return diagnostics;
  });

type DiagnosticText = Pick<Diagnostic, 'found' | 'expected' | 'help'>;

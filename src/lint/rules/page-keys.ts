/** Titles, descriptions and durations: what the keys of a page say, besides their form. */

import { categories, type CategoryId } from '../../site.ts';
import type { Document } from '../../guides/document.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import type { RuleId } from '../../checks/rule-table.ts';
import type { DiagnosticText } from '../../source/diagnostic-at.ts';
import type { Rule } from '../rule.ts';

/** Titles and descriptions have their form, and no two pages share one; a duration fits the steps. */
export const checkPageKeys: Rule = ({ documents, providers }) => {
  const names = new Map(providers.map(({ value }) => [value.id, value.name]));
  return [
    ...documents.flatMap((document) => checkForm(document, names)),
    ...twice(documents, 'title', 'Give this page a title of its own.'),
    ...twice(documents, 'description', 'Say what this page has that the other one hasn’t.'),
  ];
};

function checkForm(document: Document, names: ReadonlyMap<string, string>): Diagnostic[] {
  const { id, keys, isGuide, outline } = document;
  const diagnostics: Diagnostic[] = [];
  if (isGuide && keys?.title !== undefined) {
    const [category = '', provider = ''] = id.split('/');
    const name = names.get(provider);
    const title = `${name ?? ''} ${categories[category as CategoryId].short}`;
    if (name !== undefined && keys.title !== title) {
      diagnostics.push(
        sayAt(document, 'frontmatter/title-form', 'title', {
          found: `the title “${keys.title}”`,
          expected: 'the provider’s name, and what is set up',
          help: `Write \`title: ${title}\`.`,
        }),
      );
    }
  }
  if (keys?.description !== undefined && !/^[\p{Lu}\d].*[.?]$/su.test(keys.description)) {
    diagnostics.push(
      sayAt(document, 'frontmatter/description-form', 'description', {
        found: 'a description that doesn’t start with a capital letter and end with a period',
        expected: 'one or two whole sentences',
        help: 'Write it as a sentence: search engines show it as it stands.',
      }),
    );
  }
  const steps = outline.sections
    .filter(({ id }) => id === 'steps' || id === 'prove-it-works')
    .flatMap((section) => section.steps);
  if (keys?.duration !== undefined && keys.duration < steps.length) {
    diagnostics.push(
      sayAt(document, 'frontmatter/duration-too-short', 'duration', {
        found: `${String(keys.duration)} minutes for ${String(steps.length)} steps`,
        expected: 'at least a minute for each step, those of “Prove it works” included',
        help: 'Take the time once, console open, and write down the minutes.',
      }),
    );
  }
  return diagnostics;
}

function twice(
  documents: readonly Document[],
  key: 'title' | 'description',
  help: string,
): Diagnostic[] {
  const first = new Map<string, string>();
  return documents.flatMap((document) => {
    const value = document.keys?.[key];
    if (value === undefined) return [];
    const other = first.get(value);
    if (other === undefined) {
      first.set(value, document.file);
      return [];
    }
    const words = {
      found: `the ${key} of ${other}`,
      expected: `a ${key} that no other page has`,
      help,
    };
    return [sayAt(document, `frontmatter/${key}-twice`, key, words)];
  });
}

function sayAt(
  { file, frontmatter }: Document,
  rule: RuleId,
  key: string,
  words: DiagnosticText,
): Diagnostic {
  return { rule, file, ...frontmatter.yaml.locationOf([key]), ...words };
}

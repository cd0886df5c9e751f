/** The MDX parser's messages in words that say what to do. */

import type { DiagnosticText, SourceLocation } from '../source/diagnostic.ts';
import type { Fault } from '../source/mdx.ts';

import { locationsIn } from '../source/source-location.ts';

const CODE_MARKS = 'Put `{`, `}` and `<` that are meant as text into code marks.';

const faults: readonly (readonly [pattern: RegExp, found: string, help: string])[] = [
  [
    /create a comment in MDX/,
    'an HTML comment, or `<!` in the text',
    'Write a comment as `{/* … */}`, or put the characters into code marks.',
  ],
  [
    /Could not parse (?:expression|esm)|oxc/,
    'braces or an import line that aren’t valid code',
    `${CODE_MARKS} The import line reads \`import { Step, Steps } from '~/components';\`.`,
  ],
  [
    /Unexpected character after `<`|before name|in name|in attribute|expected a valid JSX tag/,
    'a `<` that starts no valid tag',
    'Put a `<` that is meant as text into code marks. In a tag, each attribute is `name="text"`, with no quotes inside.',
  ],
  [
    /[Ee]nd of file|Unexpected eof|Unterminated/i,
    'a tag, a brace or a quote that isn’t closed before the end',
    `Close what is opened. ${CODE_MARKS}`,
  ],
];

/** What is found, expected and to be done for a fault, and where. */
export function textOfFault(
  { message, location }: Fault,
  text: string,
): DiagnosticText & SourceLocation {
  const expected = 'MDX that can be read';
  const conflict = /^(?:<{7}|>{7})(?= |$)/m.exec(text);
  if (conflict) {
    const help = 'Keep the lines of one side, and delete the marks.';
    return {
      ...locationsIn(text)(conflict.index),
      found: 'the marks of a merge conflict',
      expected,
      help,
    };
  }
  const [, found = message, help = `Close what is opened. ${CODE_MARKS}`] =
    faults.find(([pattern]) => pattern.test(message)) ?? [];
  return { ...location, found, expected, help };
}

/** The template's notes to the writer: none of them is left in a published guide. */

import { NOTE_START } from '../../drafting/notes.ts';
import type { Rule } from '../rule.ts';

const NOTE = new RegExp(`\\{/\\* ${NOTE_START} .*`);

/** Each note that `npm run new` wrote has been followed and deleted. */
export const checkNotes: Rule = ({ documents }) =>
  documents.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => {
      const [note] = NOTE.exec(line) ?? [];
      if (note === undefined) return [];
      return {
        rule: 'sections/note-left',
        file,
        line: index + 1,
        column: line.indexOf(note) + 1,
        found: `the template’s note \`${note.slice(0, 60)}…\``,
        expected: 'the text that it asks for, and no notes of the template',
        help: 'Write what the note asks for, then delete the note.',
      };
    }),
  );

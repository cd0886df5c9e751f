/** The files that are made from the code and are in the repository: for editors and for writers. */

import type { SourceFile } from '../../src/source/source-file.ts';
import { authoringReference } from './authoring.ts';
import { jsonSchemas } from './json-schemas.ts';
import { rulesReference } from './rules-reference.ts';

/** Each with the text that it should have. `npm run format` writes them; a test compares. */
export function generatedFiles(): SourceFile[] {
  return [
    { path: 'AUTHORING.md', text: authoringReference() },
    { path: 'RULES.md', text: rulesReference() },
    ...Object.entries(jsonSchemas()).map(([path, text]) => ({ path, text })),
  ];
}

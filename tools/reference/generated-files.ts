/** The files that are made from the code and stand in the repository: for editors and for writers. */

import type { SourceFile } from '../../src/source/source-file.ts';
import { authoringReference } from './authoring.ts';
import { readComponents } from './components.ts';
import { jsonSchemas } from './json-schemas.ts';

/** Each with the text that it should have. `npm run format` writes them; a test compares. */
export function generatedFiles(root: string): SourceFile[] {
  return [
    { path: 'AUTHORING.md', text: authoringReference(readComponents(root)) },
    ...Object.entries(jsonSchemas()).map(([path, text]) => ({ path, text })),
  ];
}

/** JSON Schemas for the editor, made from the schemas that the checks use. */

import { z } from 'astro/zod';
import { listsSchema } from '../../src/lint/lists.ts';
import { problemsSchema } from '../../src/problems/schema.ts';
import { providerSchema } from '../../src/providers/schema.ts';
import { questionsSchema } from '../../src/questions/question.ts';
import type { DiagnosticText } from './tables.ts';

/** The schemas by file name; .vscode/settings.json says which files each is for. */
export function jsonSchemas(): Record<string, string> {
  const schemas = {
    provider: providerSchema(),
    problems: problemsSchema(),
    questions: questionsSchema(),
    lists: listsSchema,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `.vscode/schemas/${name}.json`,
      `${JSON.stringify(jsonSchema(schema), null, 2)}\n`,
    ]),
  );
}

function jsonSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, {
    // The editor’s YAML support knows this draft in all its versions.
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema: part }) => {
      const { description, expected, example } = part as typeof part & DiagnosticText;
      // What stands in a hover: what the key is for, what belongs there, and how that looks.
      const lines = [
        description,
        expected === undefined ? undefined : `Expected: ${expected}.`,
        example === undefined ? undefined : `For instance: ${example}`,
      ].filter((line) => line !== undefined);
      const hover = lines.length === 0 ? undefined : lines.join('\n\n');
      // Undefined is left out of the file.
      Object.assign(part, { description: hover, expected: undefined, example: undefined });
    },
  });
}

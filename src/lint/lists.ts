/** What src/content/lists.yaml holds: names, hosts and words that writers extend. */

import { z } from 'astro/zod';
import type { Diagnostic } from '../source/diagnostic.ts';
import { checkAgainst } from '../source/explain-issues.ts';
import type { SourceFile } from '../source/source-file.ts';
import { parseYaml } from '../source/yaml-source.ts';

/** The file of all lists. */
export const LISTS_FILE = 'src/content/lists.yaml';

const texts = (description: string, example: string) =>
  z
    .array(z.string().trim().min(1))
    .default([])
    .meta({ description, expected: 'a list of texts', example });
const words = (description: string, example: string) =>
  z.string().default('').meta({ description, expected: 'words with spaces between', example });

const nameSchema = z.strictObject({
  name: z.string().meta({ expected: 'a name as its maker spells it', example: 'name: JumpCloud' }),
  former: texts('What it was called before.', 'former: [Azure AD]'),
});
const avoidSchema = z.strictObject({
  word: z.string().min(2).meta({ expected: 'a word or a term', example: 'word: whitelist' }),
  write: z.string().optional().meta({ expected: 'what to write', example: 'write: allowlist' }),
  verb: z.boolean().default(false).meta({ expected: 'true or false', example: 'verb: true' }),
});

/** The schema of the file. */
export const listsSchema = z
  .strictObject({
    names: z.array(nameSchema).default([]).meta({
      description: 'Names as their makers spell them.',
      expected: 'a list of names',
      example: '- name: JumpCloud',
    }),
    avoid: z.array(avoidSchema).default([]).meta({
      description: 'Words to avoid.',
      expected: 'a list of words, each with what to write',
      example: '- word: whitelist',
    }),
    hosts: texts('Hosts that links may lead to.', '- openid.net'),
    verbs: words('Verbs that the title of a step may start with.', 'verbs: Add Copy Open'),
    words: words('Words that the dictionaries lack.', 'words: AADSTS deprovision'),
  })
  .meta({ expected: 'lists by their names', example: 'hosts: [openid.net]' });

/** The lists, ready to look things up. */
export interface Lists extends Omit<z.infer<typeof listsSchema>, 'verbs' | 'words'> {
  readonly verbs: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** The lists of a project; empty where there is no such file, or while it has a fault, which is reported. */
export function listsFrom(files: readonly SourceFile[]): {
  lists: Lists;
  diagnostics: readonly Diagnostic[];
} {
  const text = files.find(({ path }) => path === LISTS_FILE)?.text ?? 'names: []';
  const { data, diagnostics } = checkAgainst(listsSchema, {
    file: LISTS_FILE,
    source: parseYaml(text),
  });
  const { verbs = '', words: own = '', ...rest } = data ?? { names: [], avoid: [], hosts: [] };
  return {
    lists: { ...rest, verbs: wordsIn(verbs), words: wordsIn(own) },
    diagnostics,
  };
}

function wordsIn(text: string): Set<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

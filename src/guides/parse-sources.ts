/** Single sources of the site: a page, a provider, the problems of one, each with what is wrong with it. */

import { readDocument, type Document } from '../lint/document.ts';
import { checkAgainst } from '../lint/explain-issues.ts';
import type { Finding } from '../lint/finding.ts';
import { parseYaml } from '../lint/yaml-source.ts';
import { toProblem } from '../problems/problem.ts';
import { problemsSchema } from '../problems/schema.ts';
import { providerSchema } from '../providers/schema.ts';
import type { Sourced, SourceFile } from './content.ts';
import { isGuideId, toGuide, type Guide } from './guide.ts';
import { draftKeys, guideSchema, pageSchema, type SchemaContext } from './schema.ts';

export const DOCS = 'src/content/docs/';
export const PROVIDERS = 'src/content/providers/';
export const PROBLEMS = 'src/content/problems/';

/** The schemas of a reading, made once: that takes longer than using them. */
export function schemasOf(context: SchemaContext) {
  const guide = guideSchema(context);
  return {
    guide,
    draft: guide.partial().required(draftKeys),
    page: pageSchema(),
    provider: providerSchema(context),
    problems: problemsSchema(context),
  };
}

/** See `schemasOf`. */
export type Schemas = ReturnType<typeof schemasOf>;

/** A page with its keys checked: a guide's, a draft's, or those of another page. */
export function parsePage({ path, text }: SourceFile, schemas: Schemas) {
  const id = idOf(path, DOCS);
  const findings: Finding[] = [];
  const document = readDocument({ path, text }, id, ({ yaml, isClosed }, isDraft) => {
    if (!isClosed && text.startsWith('---')) {
      findings.push({
        rule: 'frontmatter/not-closed',
        file: path,
        line: 1,
        column: 1,
        found: 'keys without a second line of `---`',
        expected: 'the keys between two lines of `---`',
        mend: 'Write `---` on a line of its own behind the last key.',
      });
      return undefined;
    }
    const guide = isDraft ? schemas.draft : schemas.guide;
    const schema = isGuideId(id) ? guide : schemas.page;
    const checked = checkAgainst(schema, { subject: 'frontmatter', file: path, source: yaml });
    findings.push(...checked.findings);
    return checked.data;
  });
  return { document, findings };
}

/** The guide of a page that has all its keys; none for a draft. */
export function guideOf(document: Document, schemas: Schemas): Sourced<Guide>[] {
  const { id, keys, isDraft, text, file, outline, frontmatter } = document;
  const { data } = schemas.guide.safeParse(keys);
  if (!data || isDraft) return [];
  return [{ value: toGuide(id, data, text, outline), file, text, yaml: frontmatter.yaml }];
}

/** A provider, when its file has no finding. */
export function parseProvider({ path, text }: SourceFile, schemas: Schemas) {
  const yaml = parseYaml(text);
  const at = { subject: 'provider', file: path, source: yaml } as const;
  const { data, findings } = checkAgainst(schemas.provider, at);
  if (!data) return { findings };
  return {
    value: { value: { ...data, id: idOf(path, PROVIDERS) }, file: path, text, yaml },
    findings,
  };
}

/** The problems of a provider, when their file has no finding. */
export function parseProblems({ path, text }: SourceFile, schemas: Schemas) {
  const yaml = parseYaml(text);
  const at = { subject: 'problem', file: path, source: yaml } as const;
  const { data, findings } = checkAgainst(schemas.problems, at);
  if (!data) return { findings };
  const provider = idOf(path, PROBLEMS);
  const value = data.map((entry) => toProblem(provider, entry));
  return { value: { value, file: path, text, yaml }, findings };
}

/** The id of a file: its path in its folder, without the ending. */
export function idOf(path: string, folder: string): string {
  return path.slice(folder.length).replace(/\.[a-z]+$/, '');
}

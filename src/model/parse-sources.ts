/** Single sources of the site: a page, a provider, the problems of one, each with what is wrong with it. */

import { changesSchema, type Change } from '../changes/change.ts';
import { readDocument, type Document, type PageKeys } from '../guides/document.ts';
import { checkAgainst } from '../source/explain-issues.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { BEFORE_KEYS, type Frontmatter } from '../source/frontmatter.ts';
import { parseYaml } from '../source/yaml-source.ts';
import { toProblem } from '../problems/problem.ts';
import { problemsSchema } from '../problems/schema.ts';
import { questionsSchema, type Question } from '../questions/question.ts';
import { providerSchema } from '../providers/schema.ts';
import type { SchemaContext } from '../providers/source.ts';
import type { Sourced, SourceFile } from '../source/source-file.ts';
import { isGuideId, toGuide, type Guide } from '../guides/guide.ts';
import { draftKeys, guideSchema, pageSchema, type GuideFrontmatter } from '../guides/schema.ts';

export const DOCS = 'src/content/docs/';
export const PROVIDERS = 'src/content/providers/';
export const PROBLEMS = 'src/content/problems/';

/** Whether a file is read as a page, a draft too. */
export function isDocument({ path, isTooLarge }: SourceFile): boolean {
  return path.startsWith(DOCS) && path.endsWith('.mdx') && isTooLarge !== true;
}

/** The schemas of a reading, made once: that takes longer than using them. */
export function schemasOf(context: SchemaContext) {
  const guide = guideSchema(context);
  return {
    guide,
    draft: guide.partial().required(draftKeys),
    page: pageSchema(),
    provider: providerSchema(context),
    problems: problemsSchema(),
    questions: questionsSchema(),
    changes: changesSchema(context),
  };
}

/** See `schemasOf`. */
export type Schemas = ReturnType<typeof schemasOf>;

/** A page with its keys checked: a guide's, a draft's, or those of another page. */
export function parsePage({ path, text }: SourceFile, schemas: Schemas) {
  const id = idOf(path, DOCS);
  const diagnostics: Diagnostic[] = [];
  const document = readDocument({ path, text }, id, ({ yaml, fault }, isDraft) => {
    if (fault) {
      diagnostics.push(reportFrontmatter(path, text, fault));
      return undefined;
    }
    const guide = isDraft ? schemas.draft : schemas.guide;
    const schema = isGuideId(id) ? guide : schemas.page;
    const checked = checkAgainst(schema, { file: path, source: yaml });
    diagnostics.push(...checked.diagnostics);
    return checked.data;
  });
  return { document, diagnostics };
}

function reportFrontmatter(
  file: string,
  text: string,
  fault: NonNullable<Frontmatter['fault']>,
): Diagnostic {
  const at = { rule: 'frontmatter/not-read', file, line: 1, column: 1 };
  if (fault === 'not-closed') {
    return {
      ...at,
      found: 'keys without a second line of `---`',
      expected: 'the keys between two lines of `---`',
      help: 'Write `---` on a line of its own behind the last key.',
    };
  }
  const before = BEFORE_KEYS.exec(text)?.[0] ?? '';
  return {
    ...at,
    found: before.includes('\uFEFF')
      ? 'a byte order mark, which nobody sees, before the first line of `---`'
      : 'an empty line before the first line of `---`',
    expected: '`---` as the very first characters of the file',
    help: 'Run `npm run check -- --fix`, or delete what stands before; save as UTF-8 without a mark.',
    fix: { start: 0, end: before.length, text: '' },
  };
}

/** The guide of a page that has all its keys; none for a draft. */
export function guideOf(document: Document): Sourced<Guide>[] {
  const { id, keys, isGuide, isDraft, text, file, outline, frontmatter } = document;
  if (!keys || !isGuide || isDraft) return [];
  // `parsePage` has read them with the schema of a published guide.
  const value = toGuide(id, keys as GuideFrontmatter, text, outline);
  return [{ value, file, text, yaml: frontmatter.yaml }];
}

const emptyKeys: GuideFrontmatter = {
  title: '',
  description: '',
  category: 'sso',
  provider: '',
  duration: 0,
  role: '',
  reviewed: '',
  sources: [],
  fromWando: [],
  toWando: [],
};

/** The keys that are there: a key that is undefined would hide its default. */
function defined(keys: PageKeys): Partial<GuideFrontmatter> {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
}

/** The guide of a draft, for the preview: what it leaves out is empty. */
export function draftOf({ id, keys, isGuide, isDraft, outline, text }: Document): Guide[] {
  if (!keys || !isGuide || !isDraft) return [];
  return [toGuide(id, { ...emptyKeys, ...defined(keys), draft: true }, text, outline)];
}

/** A provider, when its file has no diagnostic. */
export function parseProvider({ path, text }: SourceFile, schemas: Schemas) {
  const yaml = parseYaml(text);
  const at = { file: path, source: yaml } as const;
  const { data, diagnostics } = checkAgainst(schemas.provider, at);
  if (!data) return { diagnostics };
  return {
    value: { value: { ...data, id: idOf(path, PROVIDERS) }, file: path, text, yaml },
    diagnostics,
  };
}

/** The problems of a provider, when their file has no diagnostic. */
export function parseProblems({ path, text }: SourceFile, schemas: Schemas) {
  const yaml = parseYaml(text);
  const at = { file: path, source: yaml } as const;
  const { data, diagnostics } = checkAgainst(schemas.problems, at);
  if (!data) return { diagnostics };
  const provider = idOf(path, PROBLEMS);
  const value = data.map((entry) => toProblem(provider, entry));
  return { value: { value, file: path, text, yaml }, diagnostics };
}

/** The questions to Wando, when their file has no diagnostic. */
export function parseQuestions({ path, text }: SourceFile, schemas: Schemas) {
  const yaml = parseYaml(text);
  const at = { file: path, source: yaml } as const;
  const { data, diagnostics } = checkAgainst(schemas.questions, at);
  if (!data) return { diagnostics };
  const value: readonly Question[] = Object.entries(data).map(([id, entry]) => ({ id, ...entry }));
  return { value: { value, file: path, text, yaml }, diagnostics };
}

/** The changes of guides, when their file has no diagnostic. */
export function parseChanges({ path, text }: SourceFile, schemas: Schemas) {
  const yaml = parseYaml(text);
  const at = { subject: 'change', file: path, source: yaml } as const;
  const { data, diagnostics } = checkAgainst(schemas.changes, at);
  if (!data) return { diagnostics };
  const value: readonly Change[] = data;
  return { value: { value, file: path, text, yaml }, diagnostics };
}

/** The id of a file: its path in its folder, without the ending. */
export function idOf(path: string, folder: string): string {
  return path.slice(folder.length).replace(/\.[a-z]+$/, '');
}

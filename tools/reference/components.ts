/** What each component takes, read out of its source by the TypeScript compiler. */

import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** An attribute of a component. */
export interface Prop {
  readonly name: string;
  /** The type as it is written in MDX: `text`, `a number`, or the words to choose from. */
  readonly type: string;
  readonly isNeeded: boolean;
  readonly says: string;
}

/** A component that a writer may use. */
export interface Component {
  readonly name: string;
  readonly says: string;
  readonly props: readonly Prop[];
  /** Whether text stands between its tags. */
  readonly holdsText: boolean;
}

const EXPORT = /export \{ default as (\w+) \} from '([^']+)';/g;

/** Every component that src/components.ts exports. */
export function readComponents(root: string): Component[] {
  const list = resolve(root, 'src/components.ts');
  const files = new Map(
    [...readFileSync(list, 'utf8').matchAll(EXPORT)].map(([, name = '', path = '']) => [
      name,
      resolve(dirname(list), path),
    ]),
  );
  const program = programOf([...files.values()]);
  return [...files].map(([name, file]) => {
    const source = readFileSync(file, 'utf8');
    return {
      name,
      says: /\/\*\* (.*?) \*\//s.exec(source)?.[1] ?? '',
      props: propsIn(program, `${file}.ts`),
      holdsText: /<slot\b/.test(source),
    };
  });
}

/** A program in which the code of each component stands as a file of its own. */
function programOf(files: readonly string[]): ts.Program {
  const options: ts.CompilerOptions = {
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    strict: true,
    target: ts.ScriptTarget.ESNext,
    types: [],
  };
  const codes = new Map(files.map((file) => [`${file}.ts`, codeOf(file)]));
  const host = ts.createCompilerHost(options);
  const disk = { ...host };
  host.fileExists = (file) => codes.has(file) || disk.fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const code = codes.get(file);
    return code === undefined
      ? disk.getSourceFile(file, ...rest)
      : ts.createSourceFile(file, code, ts.ScriptTarget.ESNext);
  };
  return ts.createProgram([...codes.keys()], options, host);
}

/** The code between the first two lines of `---`, as a module of its own. */
function codeOf(file: string): string {
  const [, code = ''] = /^---\r?\n(.*?)\r?\n---/s.exec(readFileSync(file, 'utf8')) ?? [];
  return `${code}\nexport {};\n`;
}

function propsIn(program: ts.Program, file: string): Prop[] {
  const checker = program.getTypeChecker();
  const props = program
    .getSourceFile(file)
    ?.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'Props');
  if (!props) return [];
  return checker
    .getTypeAtLocation(props)
    .getProperties()
    .map((property) => {
      const type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
      return {
        name: property.name,
        type: wordsFor(type, checker),
        isNeeded: (property.flags & ts.SymbolFlags.Optional) === 0,
        says: ts.displayPartsToString(property.getDocumentationComment(checker)),
      };
    });
}

function wordsFor(type: ts.Type, checker: ts.TypeChecker): string {
  const parts = type.isUnion() ? type.types : [type];
  if (parts.every((part) => part.isStringLiteral())) {
    return parts.map(({ value }) => `\`${value}\``).join(', ');
  }
  const name = checker.typeToString(type);
  return { string: 'text', number: 'a number' }[name] ?? `\`${name}\``;
}

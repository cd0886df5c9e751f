/** The layers of src/: which folder may import which, for dependency-cruiser. ARCHITECTURE.md draws them. */

import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';

/** The folders from the lowest layer to the highest: a folder imports from layers below its own, and from itself. */
export const layers: readonly (readonly string[])[] = [
  ['site.ts', 'copy', 'publish'],
  ['source'],
  ['values'],
  ['providers'],
  ['steps', 'questions'],
  ['guides'],
  ['problems', 'changes'],
  ['permalinks'],
  ['model'],
  ['lint', 'freshness'],
  ['spelling'],
  ['checks'],
  ['pictures', 'reminder', 'drafting', 'handoff'],
  ['sheet', 'search'],
  ['finder'],
  ['twins'],
  ['starlight', 'collections.ts'],
  ['pages', 'components.ts', 'content.config.ts', 'files.ts'],
];

/** What a break of the layers reads like: `src/guides/guide.ts → src/model/model.ts: layer-guides`. */
export interface Break {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Follows every import under a folder, type imports included.
 *
 * @param root the folder that holds `src`
 * @returns circles of files and of folders, and imports that go up; empty when there are none
 */
export async function importBreaks(root: string): Promise<Break[]> {
  const { output } = await cruise(['src'], {
    baseDir: root,
    ruleSet: { forbidden: [...circles, ...upwards()] },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['\\.test\\.ts$', '^node:'] },
  });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
  }));
}

const circles: IForbiddenRuleType[] = [
  { name: 'circle-of-files', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'circle-of-folders',
    severity: 'error',
    scope: 'folder',
    from: {},
    to: { circular: true },
  },
];

function upwards(): IForbiddenRuleType[] {
  return layers.flatMap((folders, at) =>
    folders.map((folder) => ({
      name: `layer-${folder}`,
      severity: 'error' as const,
      from: { path: start(folder) },
      to: {
        path: layers
          .slice(at)
          .flat()
          .filter((other) => other !== folder)
          .map(start),
      },
    })),
  );
}

function start(folder: string): string {
  return folder.includes('.') ? `^src/${folder.replace('.', '\\.')}$` : `^src/${folder}/`;
}

/** Builds the site with Astro, quietly. */

import { build, type AstroIntegration } from 'astro';

/** What to build, and where to. */
export interface BuildOptions {
  /** The path to build for; the one of src/site.ts when left out. */
  readonly base?: string | undefined;
  /** The folder to fill, from the project's root. */
  readonly outDir: string;
}

/**
 * Builds the site.
 *
 * @returns how many pages it has
 * @throws whatever Astro throws; `explainBuildError` puts it in words
 */
export async function buildSite({ base, outDir }: BuildOptions): Promise<number> {
  // astro.config.mjs reads it: the guides' links need the base too, not only Astro.
  if (base !== undefined) process.env.WANDODOCS_BASE = base;
  // Astro hands the environment on as its own `import.meta.env`: a MODE in it would publish drafts.
  for (const name of ['DEV', 'MODE', 'PROD']) Reflect.deleteProperty(process.env, name);
  process.env.NODE_ENV = 'production';
  let count = 0;
  const counter: AstroIntegration = {
    name: 'count-pages',
    hooks: {
      'astro:build:done': ({ pages }) => {
        count = pages.length;
      },
    },
  };
  await build({
    outDir,
    logLevel: 'warn',
    logger: { entrypoint: new URL('build-log.mjs', import.meta.url) },
    integrations: [counter],
    // Astro's own directive makes the bundler warn once a page: withastro/astro#18087. Goes with its fix.
    vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  });
  return count;
}

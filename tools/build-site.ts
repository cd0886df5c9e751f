/** Builds the site with Astro, quietly. */

import { build, type AstroIntegration, type AstroUserConfig } from 'astro';

/** Vite's own type of a plugin; it is no package of ours. */
type Plugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { generateBundle?: unknown }
>;

/** What to build, and where to. */
export interface BuildOptions {
  /** The path to build for; the one of src/site.ts when left out. */
  readonly base?: string | undefined;
  /** The folder to fill, from the project's root. */
  readonly outDir: string;
}

/** What was built. */
export interface Built {
  readonly pages: number;
  /** The code of each script that the bundler made: Astro puts small ones into the pages. */
  readonly scripts: readonly string[];
}

/**
 * Builds the site.
 *
 * @throws whatever Astro throws; `explainBuildError` puts it in words
 */
export async function buildSite({ base, outDir }: BuildOptions): Promise<Built> {
  // astro.config.mjs reads it: the guides' links need the base too, not only Astro.
  if (base !== undefined) process.env.WANDODOCS_BASE = base;
  // Astro hands the environment on as its own `import.meta.env`: a MODE in it would publish drafts,
  // a BASE_URL would send every link elsewhere.
  for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'])
    Reflect.deleteProperty(process.env, name);
  process.env.NODE_ENV = 'production';
  let count = 0;
  const scripts: string[] = [];
  const watcher: AstroIntegration = {
    name: 'what-is-built',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [scriptCollector(scripts)] } });
      },
      'astro:build:done': ({ pages }) => {
        count = pages.length;
      },
    },
  };
  await build({
    outDir,
    logLevel: 'warn',
    logger: { entrypoint: new URL('build-log.mjs', import.meta.url) },
    integrations: [watcher],
    // Astro's own directive makes the bundler warn once a page: withastro/astro#18087. Goes with its fix.
    // The folder is new, and the content's own thread writes into it meanwhile.
    vite: {
      build: { emptyOutDir: false, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    },
  });
  return { pages: count, scripts };
}

/** Sees the scripts before Astro takes the small ones out of the bundle. */
function scriptCollector(scripts: string[]): Plugin {
  return {
    name: 'collect-scripts',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') scripts.push(output.code);
      }
    },
  };
}

/** Composes the site: Astro, Starlight and what this project adds. It decides nothing itself. */

import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { oneAtATime } from './src/source/one-at-a-time.ts';
import { codeDirection } from './src/starlight/code-direction.ts';
import { asideIcons } from './src/starlight/aside-icons.ts';
import { tokenClasses } from './src/starlight/token-classes.ts';
import { markdownFeatures } from './src/source/mdx.ts';
import { currentModel } from './src/model/current-model.ts';
import { sitemapItem } from './src/twins/sitemap-item.ts';
import { basePathLinks } from './src/source/base-path-links.ts';
import { smallPreload } from './src/publish/small-preload.ts';
import { withConstants } from './src/styles/constants.ts';
import { withoutSidebarScript, withoutStarlightStyles } from './src/starlight/without-starlight.ts';
import { focusableHeadings } from './src/permalinks/focusable-headings.ts';
import { settingsPlugin } from './src/steps/settings-plugin.ts';
import { stepFoldsPlugin } from './src/steps/step-folds-plugin.ts';
import { youSeePlugin } from './src/steps/you-see-plugin.ts';
import { placeholderPlugin } from './src/values/placeholder-plugin.ts';
import { site, withBase } from './src/site.ts';

const base = process.env['WANDODOCS_BASE'] ?? site.base;

const tokens = readFileSync(new URL('src/styles/tokens.css', import.meta.url), 'utf8');

export default defineConfig({
  site: site.origin,
  base,
  trailingSlash: 'always',
  // Ours is a tenth of Astro's: src/starlight/prefetch.client.ts.
  prefetch: false,
  vite: {
    plugins: [withoutSidebarScript, smallPreload],
    css: { postcss: { plugins: [withoutStarlightStyles, withConstants(tokens)] } },
    build: {
      rolldownOptions: {
        output: {
          // What every page needs is one file; without this, one for each module that two share.
          codeSplitting: {
            groups: [
              {
                name: 'site',
                test: /\/site\.client\.ts$|\/ThemeProvider\.astro/,
              },
            ],
          },
        },
      },
    },
  },
  // Completion and hover texts in frontmatter, for editors: decisions/0031-frontmatter-in-the-editor.md.
  experimental: { contentIntellisense: true },
  markdown: {
    processor: oneAtATime(
      satteri({
        features: markdownFeatures,
        // Those that look around first: after a change, the tree is read again for them.
        hastPlugins: [
          settingsPlugin,
          youSeePlugin,
          stepFoldsPlugin,
          placeholderPlugin,
          focusableHeadings,
          ...(base === '/' ? [] : [basePathLinks(base)]),
          asideIcons,
          codeDirection,
        ],
      }),
    ),
    shikiConfig: { theme: 'css-variables', wrap: true, transformers: [tokenClasses] },
  },
  integrations: [
    sitemap({
      serialize: async (item) => sitemapItem(item, base, await currentModel()),
    }),
    starlight({
      title: site.title,
      description: site.description,
      expressiveCode: false,
      credits: false,
      favicon: '/static/icon-1.svg',
      pagination: false,
      // Its own run indexes pages; ours indexes steps.
      pagefind: false,
      disable404Route: true,
      // The contents link to every heading.
      markdown: { headingLinks: false },
      // Ours is made from the model, which isn't there yet: src/starlight/Sidebar.astro.
      sidebar: [],
      // The first one names the cascade layers; after it, their order decides.
      customCss: [
        './src/styles/tokens.css',
        './src/styles/base.css',
        './src/styles/icons.css',
        './src/starlight/frame.css',
        './src/starlight/header.css',
        './src/starlight/sidebar.css',
        './src/starlight/contents.css',
        './src/starlight/head.css',
        './src/styles/prose.css',
        './src/styles/tables.css',
        './src/styles/notes.css',
        './src/values/values.css',
        './src/steps/steps.css',
        './src/steps/progress.css',
        './src/steps/settings.css',
        './src/sheet/sheet.css',
        './src/sheet/field.css',
        './src/sheet/parts.css',
        './src/sheet/sizes.css',
        './src/handoff/handoff.css',
        './src/problems/problems.css',
        './src/providers/providers.css',
        './src/copy/copy.css',
        './src/permalinks/permalinks.css',
        './src/reminder/reminder.css',
        './src/pictures/pictures.css',
        './src/finder/overview.css',
        './src/finder/finder.css',
        './src/finder/results.css',
        './src/styles/modes.css',
        './src/styles/print.css',
      ],
      routeMiddleware: './src/starlight/route-data.ts',
      head: [
        {
          tag: 'link',
          attrs: { rel: 'stylesheet', href: withBase(base, '/provider-icons.css') },
        },
      ],
      components: {
        ThemeProvider: './src/starlight/ThemeProvider.astro',
        PageFrame: './src/starlight/PageFrame.astro',
        Header: './src/starlight/Header.astro',
        Sidebar: './src/starlight/Sidebar.astro',
        PageTitle: './src/starlight/PageTitle.astro',
        PageSidebar: './src/starlight/PageSidebar.astro',
        Footer: './src/starlight/Footer.astro',
      },
    }),
  ],
});

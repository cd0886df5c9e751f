/** Leaves out what Starlight adds to each page for its own look and sidebar: both are this site's own. */

import type { Plugin } from 'postcss';

/** A PostCSS plugin. It empties each style sheet of Starlight's package, those of components included. */
export const withoutStarlightStyles: Plugin = {
  postcssPlugin: 'without-starlight-styles',
  Once(sheet) {
    if (/[\\/]@astrojs[\\/]starlight[\\/]/.test(sheet.source?.input.file ?? '')) sheet.removeAll();
  },
};

/** A Vite plugin. It empties the script that keeps which groups of Starlight's sidebar are open. */
export const withoutSidebarScript = {
  name: 'without-sidebar-script',
  enforce: 'pre' as const,
  load: (id: string) => (/[\\/]SidebarPersistState\b/.test(id) ? '' : undefined),
};

/** Leaves Starlight's own style sheets out: the look is this site's, and pages carry no rule to undo. */

import type { Plugin } from 'postcss';

/** A PostCSS plugin. It empties each style sheet of Starlight's package, those of components included. */
export const withoutStarlightStyles: Plugin = {
  postcssPlugin: 'without-starlight-styles',
  Once(sheet) {
    if (/[\\/]@astrojs[\\/]starlight[\\/]/.test(sheet.source?.input.file ?? '')) sheet.removeAll();
  },
};

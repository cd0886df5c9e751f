/** One stylesheet with the address of every provider's icon, made from the registry. */

import type { APIRoute } from 'astro';
import { currentModel } from '../model/current-model.ts';
import { iconStyles, shownIcons } from '../providers/icon-styles.ts';
import { withBase } from '../site.ts';

export const GET: APIRoute = () => {
  const icons = shownIcons(currentModel(), import.meta.env.DEV);
  const css = iconStyles(icons, (path) => withBase(import.meta.env.BASE_URL, path));
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};

/** One stylesheet with every provider's icon, made from the registry: no request for each. */

import type { APIRoute } from 'astro';
import { currentModel } from '../model/current-model.ts';
import { iconStyles } from '../providers/icon-styles.ts';

export const GET: APIRoute = () => {
  const { guidedProviders, providers, icons } = currentModel();
  // A provider that has drafts only is part of the preview, and of nothing else.
  const shown = import.meta.env.DEV ? providers : guidedProviders;
  const own = shown.flatMap(({ id }) => {
    const svg = icons.get(id);
    return svg === undefined ? [] : [{ provider: id, svg }];
  });
  return new Response(iconStyles(own), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};

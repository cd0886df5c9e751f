/** One stylesheet with every provider's icon, made from the registry: no request for each. */

import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { guidesFrom } from '../guides/guide.ts';
import { iconStyles } from '../providers/icon-styles.ts';

const icons = import.meta.glob<string>('../content/providers/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const GET: APIRoute = async () => {
  const guides = guidesFrom(await getCollection('docs'));
  const own = Object.entries(icons)
    .map(([path, svg]) => ({ provider: path.replace(/^.*\/|\.svg$/g, ''), svg }))
    // A provider that has drafts only is part of the preview, and of nothing else.
    .filter(
      ({ provider }) => import.meta.env.DEV || guides.some((guide) => guide.provider === provider),
    );
  return new Response(iconStyles(own), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};

/** The providers' icons, each a file that a page loads when it shows it. */

import type { APIRoute, GetStaticPaths } from 'astro';
import { currentModel } from '../../model/current-model.ts';
import { shownIcons, type ProviderSvg } from '../../providers/icon-styles.ts';

export const getStaticPaths: GetStaticPaths = () =>
  shownIcons(currentModel(), import.meta.env.DEV).map((icon) => ({
    params: { provider: icon.provider },
    props: { ...icon },
  }));

export const GET: APIRoute<ProviderSvg> = ({ props }) =>
  new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });

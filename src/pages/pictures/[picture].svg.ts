/** The pictures of who talks to whom, each a file that a page loads when it is shown. */

import type { APIRoute, GetStaticPaths } from 'astro';
import { currentModel } from '../../model/current-model.ts';
import { picturesOf, type Pictured } from '../../pictures/pictured.ts';
import { sequenceSvg } from '../../pictures/sequence-svg.ts';

export const getStaticPaths: GetStaticPaths = () =>
  picturesOf(currentModel()).map((picture) => ({
    params: { picture: picture.name },
    props: { ...picture },
  }));

export const GET: APIRoute<Pictured> = ({ props }) =>
  new Response(sequenceSvg(props.exchange), { headers: { 'content-type': 'image/svg+xml' } });

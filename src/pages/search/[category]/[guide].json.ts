/** The search index of one guide: files that are there only on a site with many guides. */

import type { APIRoute } from 'astro';
import { dividedPaths, type GuidePath } from '../../../finder/divided-paths.ts';
import { currentModel } from '../../../model/current-model.ts';
import { packPart } from '../../../search/pack-index.ts';

export const getStaticPaths = dividedPaths;

export const GET: APIRoute<GuidePath['props']> = ({ props: { own } }) =>
  Response.json(packPart(own, currentModel()));

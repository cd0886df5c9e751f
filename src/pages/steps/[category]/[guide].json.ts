/** The steps of one guide: files that are there only when the feed of all steps is divided. */

import type { APIRoute } from 'astro';
import { dividedPaths, type GuidePath } from '../../../finder/divided-paths.ts';
import { feedResponse } from '../../../starlight/feed-response.ts';

export const getStaticPaths = dividedPaths;

export const GET: APIRoute<GuidePath['props']> = ({ props: { own } }) => feedResponse([own]);

/** The steps and problems of one guide: files that are there only when /guides.json is divided. */

import type { APIRoute } from 'astro';
import { dividedPaths, type GuidePath } from '../../../finder/divided-paths.ts';
import { guidesResponse } from '../../../twins/guides-response.ts';

export const getStaticPaths = dividedPaths;

export const GET: APIRoute<GuidePath['props']> = ({ props: { own } }) => guidesResponse([own]);

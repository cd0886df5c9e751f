/** Every page as Markdown, at its address with `index.md`. */

import type { APIRoute, GetStaticPaths } from 'astro';
import { currentTwins } from '../../twins/current-twins.ts';
import { textResponse } from '../../twins/text-response.ts';

export const getStaticPaths = (() =>
  [...currentTwins().keys()].map((path) => ({
    params: { page: path.slice(1, -1) || undefined },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { page } }) =>
  textResponse(
    currentTwins().get(page === undefined ? '/' : `/${page}/`)?.markdown ?? '',
    'text/markdown',
  );

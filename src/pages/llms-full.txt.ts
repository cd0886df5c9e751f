/** All pages as Markdown in one file. */

import type { APIRoute } from 'astro';
import { currentTwins } from '../twins/current-twins.ts';
import { llmsFullText } from '../twins/llms.ts';
import { textResponse } from '../twins/text-response.ts';

export const GET: APIRoute = () =>
  textResponse(llmsFullText([...currentTwins().values()]), 'text/plain');

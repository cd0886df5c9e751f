/** The list of all pages for programs that read. */

import type { APIRoute } from 'astro';
import { currentTwins } from '../twins/current-twins.ts';
import { llmsText } from '../twins/llms.ts';
import { siteAddress, textResponse } from '../twins/text-response.ts';

export const GET: APIRoute = () =>
  textResponse(llmsText([...currentTwins().values()], siteAddress), 'text/plain');

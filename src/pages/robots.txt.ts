/** What crawlers may read: everything. */

import type { APIRoute } from 'astro';
import { robotsText } from '../twins/plain-files.ts';
import { siteAddress, textResponse } from '../twins/text-response.ts';

export const GET: APIRoute = () => textResponse(robotsText(siteAddress), 'text/plain');

/** Whom to write to about a security problem. */

import type { APIRoute } from 'astro';
import { securityText } from '../../twins/plain-files.ts';
import { siteAddress, textResponse } from '../../twins/text-response.ts';

export const GET: APIRoute = () => textResponse(securityText(siteAddress), 'text/plain');

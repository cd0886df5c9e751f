/** The JSON Schema of /guides.json. */

import type { APIRoute } from 'astro';
import { GUIDES_SCHEMA_PATH, guidesJsonSchema } from '../twins/guides-schema.ts';
import { siteAddress, textResponse } from '../twins/text-response.ts';

export const GET: APIRoute = () =>
  textResponse(
    JSON.stringify(guidesJsonSchema(siteAddress(GUIDES_SCHEMA_PATH)), null, 2),
    'application/schema+json',
  );

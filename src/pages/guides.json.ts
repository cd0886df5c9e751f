/** All providers and guides, for programs. */

import type { APIRoute } from 'astro';
import { currentModel } from '../model/current-model.ts';
import { guidesResponse } from '../twins/guides-response.ts';

export const GET: APIRoute = () => guidesResponse(currentModel().guides);

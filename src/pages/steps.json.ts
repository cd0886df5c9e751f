/** The feed of all steps: for the step finder, and for a help desk's own tools. */

import type { APIRoute } from 'astro';
import { currentModel } from '../model/current-model.ts';
import { feedResponse } from '../starlight/feed-response.ts';

export const GET: APIRoute = () => feedResponse(currentModel().guides);

/** The Atom feed of changes. */

import type { APIRoute } from 'astro';
import { currentModel } from '../model/current-model.ts';
import { changesFeed } from '../twins/changes-feed.ts';
import { siteAddress, textResponse } from '../twins/text-response.ts';

export const GET: APIRoute = () =>
  textResponse(changesFeed(currentModel(), siteAddress), 'application/atom+xml');

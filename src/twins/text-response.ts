/** A file for programs as Astro's answer. */

import { site, withBase } from '../site.ts';

/** The whole address of a path under the base that the site is built for. */
export function siteAddress(path: string): string {
  return `${site.origin}${withBase(import.meta.env.BASE_URL, path)}`;
}

/** @param type the media type, without its charset */
export function textResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

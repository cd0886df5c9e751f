/** Where the preview shows the drafts: no list and no link has them. */

import type { Model } from '../../src/model/model.ts';
import { site, withBase } from '../../src/site.ts';

/**
 * The addresses of the drafts, a line each under a title; empty where there is none.
 *
 * @param port the one that the preview listens on
 */
export function draftLines({ sources }: Pick<Model, 'sources'>, port: number): string {
  const paths = sources.documents.filter(({ isDraft }) => isDraft).map(({ id }) => `/${id}/`);
  if (paths.length === 0) return '';
  const host = `http://localhost:${String(port)}`;
  return ['Drafts:', ...paths.map((path) => `  ${host}${withBase(site.base, path)}`)].join('\n');
}

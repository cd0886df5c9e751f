/** The files of the preview that aren't pages: each is made when a browser asks for it. */

import { siteFiles } from '../../src/files.ts';
import type { Model } from '../../src/model/model.ts';
import { site, withBase } from '../../src/site.ts';

const types = {
  css: 'text/css',
  json: 'application/json',
  md: 'text/markdown',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'application/atom+xml',
};

/** A file as it is sent. */
export interface MadeFile {
  readonly text: string;
  /** Its media type. */
  readonly type: string;
}

/** Gives the file at a path with the base path; undefined when the site has none there. */
export function madeFiles(model: Model): (path: string) => MadeFile | undefined {
  let files: ReadonlyMap<string, () => string> | undefined;
  return (path) => {
    const [, ending] = /\.([a-z]+)$/.exec(path) ?? [];
    if (ending === undefined || !(ending in types)) return undefined;
    files ??= new Map(
      siteFiles(model, site.base, true).map((file) => [withBase(site.base, file.path), file.text]),
    );
    const text = files.get(path)?.();
    const type = `${types[ending as keyof typeof types]}; charset=utf-8`;
    return text === undefined ? undefined : { text, type };
  };
}

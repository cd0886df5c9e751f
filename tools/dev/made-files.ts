/** The files of the preview that aren't pages: each is made when a browser asks for it. */

import { siteFiles } from '../../src/files.ts';
import type { Model } from '../../src/model/model.ts';
import { contentTypes } from '../../src/publish/hosts/content-types.ts';
import { site, withBase } from '../../src/site.ts';

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
    const type = contentTypes[path.split('.').pop() ?? ''];
    if (type === undefined) return undefined;
    files ??= new Map(
      siteFiles(model, site.base, true).map((file) => [withBase(site.base, file.path), file.text]),
    );
    const text = files.get(path)?.();
    return text === undefined ? undefined : { text, type };
  };
}

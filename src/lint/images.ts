/** Rules about images. */

import type { SourceFile } from '../source/source-file.ts';
import { reportAt } from '../source/report-at.ts';
import { nodesIn } from './in-passages.ts';
import { BINDING, SUPPRESSIBLE, type LintContext, type LintRule } from './rule.ts';

/** The most bytes of an image: a reader may be on a slow line, with the console open beside it. */
const LARGEST_IMAGE = 200_000;

const IMAGE = '![The field for redirect URIs, with one entry](./redirect-uris.png)';

export const imageRules: readonly LintRule[] = [
  {
    id: 'images/no-alt',
    docs: 'An image has a text for those who don’t see it.',
    bad: '‸![](./redirect-uris.png)',
    good: IMAGE,
    ...SUPPRESSIBLE,
    check: (context) =>
      imagesOf(context)
        .filter(({ alt }) => alt.trim() === '')
        .map(({ passage, start, url }) =>
          reportAt(passage, start, {
            found: `the image ${url} without a text`,
            expected: '`![what it shows](…)`',
            help: 'Write what one sees on it, as you would say it on the phone.',
          }),
        ),
  },
  {
    id: 'images/file',
    docs: `The file of an image is in this project, and has at most ${String(LARGEST_IMAGE / 1000)} kB.`,
    bad: '‸![The field for redirect URIs, with one entry](./redirect-uri.png)',
    good: IMAGE,
    cases: [
      `${IMAGE} ⇒ ‸![The field for redirect URIs, with one entry](https://help.okta.com/a.png)`,
    ],
    ...BINDING,
    check: (context) => {
      const files = new Map(context.files.map((file) => [file.path, file]));
      return imagesOf(context).flatMap(({ passage, start, url }) => {
        const path = url.startsWith('/') ? `public${url}` : resolve(passage.file, url);
        const fault = imageFault(
          path,
          /^[a-z]+:|^\/\//i.test(url) ? undefined : files.get(path),
          url,
        );
        if (fault === undefined) return [];
        return reportAt(passage, start, {
          found: fault,
          expected: `an image in this project of at most ${String(LARGEST_IMAGE / 1000)} kB`,
          help: 'Add the file beside the page as `./name.png`, or make it smaller.',
        });
      });
    },
  },
];

function imagesOf(context: LintContext) {
  return nodesIn(context, 'image').flatMap(({ passage, placed: { node, start } }) =>
    node.type === 'image' ? [{ passage, start, url: node.url, alt: node.alt ?? '' }] : [],
  );
}

function imageFault(path: string, file: SourceFile | undefined, url: string): string | undefined {
  if (!file)
    return /^[a-z]+:|^\/\//i.test(url)
      ? `an image of another host, ${url.slice(0, 80)}`
      : `no file ${path}`;
  const { bytes = 0 } = file;
  return bytes > LARGEST_IMAGE ? `${path} with ${String(Math.round(bytes / 1000))} kB` : undefined;
}

/** A path from a file to another, with `./` and `../` worked out. */
function resolve(file: string, url: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of url.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

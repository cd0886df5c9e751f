/** Images: with a text for those who don’t see them, small, there, and never the only instruction. */

import type { SourceFile } from '../../source/source-file.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { textOf } from '../../source/mdx-node.ts';
import { around, elementsOf } from '../../source/nodes.ts';
import type { Passage } from '../../source/passage.ts';
import { diagnosticAt } from '../../source/diagnostic-at.ts';
import type { Rule } from '../rule.ts';

/** The most bytes of an image: a reader may be on a slow line, with the console open beside it. */
export const LARGEST_IMAGE = 200_000;

/** Every image has a good text and a file of ours; a step has words besides. */
export const checkImages: Rule = ({ passages, files }) =>
  passages.flatMap((passage) => [
    ...passage.nodes.flatMap(({ node, start }) =>
      node.type === 'image'
        ? [...checkAlt(passage, node, start), ...checkFile(passage, node.url, start, files)]
        : [],
    ),
    ...checkSteps(passage),
  ]);

function checkAlt(
  passage: Passage,
  { alt, url }: { alt?: string | null | undefined; url: string },
  start: number,
): Diagnostic[] {
  const text = (alt ?? '').trim();
  const help = 'Write what one sees on it, as you would say it on the phone.';
  if (text === '') {
    const words = {
      found: `the image ${url} without a text`,
      expected: '`![what it shows](…)`',
      help,
    };
    return [diagnosticAt(passage, 'images/no-alt', start, words)];
  }
  const isPoor =
    /\.(?:png|jpe?g|svg|webp|gif|avif)$/i.test(text) ||
    /^(?:an? )?(?:image|picture|photo|screenshot|screen|figure|graphic)\b/i.test(text) ||
    text.length < 10;
  if (!isPoor) return [];
  const words = {
    found: `“${text}” as the text of an image`,
    expected: 'what the image shows',
    help,
  };
  return [diagnosticAt(passage, 'images/poor-alt', start, words)];
}

function checkFile(
  passage: Passage,
  url: string,
  start: number,
  files: readonly SourceFile[],
): Diagnostic[] {
  const path = url.startsWith('/') ? `public${url}` : resolve(passage.file, url);
  const file = files.find((candidate) => candidate.path === path);
  if (!file || /^[a-z]+:/i.test(url)) {
    return [
      diagnosticAt(passage, 'images/missing-file', start, {
        found: /^[a-z]+:/i.test(url) ? `an image of another host, ${url}` : `no file ${path}`,
        expected: 'an image in this project, beside the page',
        help: 'Add the file, or correct the address: `./apps.png` stands beside the page.',
      }),
    ];
  }
  if ((file.bytes ?? 0) <= LARGEST_IMAGE) return [];
  return [
    diagnosticAt(passage, 'images/too-large', start, {
      found: `${path} with ${String(Math.round((file.bytes ?? 0) / 1000))} kB`,
      expected: `at most ${String(LARGEST_IMAGE / 1000)} kB`,
      help: 'Cut it to the part that matters, and save it as PNG with fewer colors, or as WebP.',
    }),
  ];
}

function checkSteps(passage: Passage): Diagnostic[] {
  const images = passage.nodes.filter(({ node }) => node.type === 'image');
  return elementsOf(passage.nodes, 'Step')
    .filter((step) => {
      const isWordless = textOf(step.node).trim() === '';
      return isWordless && images.some((image) => around(image, (node) => node === step.node));
    })
    .map(({ start }) =>
      diagnosticAt(passage, 'images/only-instruction', start, {
        found: 'a step that consists of an image',
        expected: 'words that say what to do',
        help: 'Write the labels to select. The image may stay below them.',
      }),
    );
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

/** Rules about files: endings, places and names that make good addresses, and text that can be read. */

import { isGuideId } from '../guides/guide.ts';
import { categoryIds } from '../site.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { LARGEST_SOURCE, sizeOver } from '../source/limits.ts';
import { located, reportAt, reportOn } from '../source/report-at.ts';
import { BINDING, type LintRule } from './rule.ts';

const CONTENT = /^src\/content\/(docs|providers|problems)\/(.*)\.([^./]+)$/;
const ENDINGS = { docs: 'mdx', providers: 'yaml', problems: 'yaml' } as const;
/** What may be there besides: icons, and images. */
const OTHERS = /^(svg|png|jpe?g|webp|avif|gif)$/;
/** What a page or data may have been saved as. */
const NEAR_ENDINGS = /^(?:mdx?|markdown|ya?ml|json|txt)$/i;
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A path of the content in its parts; undefined for a file elsewhere, or one whose ending is wrong. */
function partsOf(path: string) {
  const [, kind, name = '', ending] = CONTENT.exec(path) ?? [];
  if (kind === undefined) return undefined;
  const wanted = ENDINGS[kind as keyof typeof ENDINGS];
  return { kind, name, ending, wanted, isRead: ending === wanted };
}

export const fileRules: readonly LintRule[] = [
  {
    id: 'files/wrong-ending',
    docs: 'Pages are `.mdx`, data is `.yaml`, icons are `.svg`: the site reads no other ending.',
    bad: 'src/content/providers/ping.yml',
    good: 'src/content/providers/ping.yaml',
    cases: [' ⇒ src/content/docs/sso/ping.md'],
    ...BINDING,
    check: ({ files }) =>
      files.flatMap(({ path }) => {
        const { name = '', ending = '', wanted = '', isRead = true } = partsOf(path) ?? {};
        if (isRead || OTHERS.test(ending)) return [];
        return reportOn(path, {
          found: `a file that ends in .${ending}, which nobody reads`,
          expected: `.${wanted}`,
          help: NEAR_ENDINGS.test(ending)
            ? `Rename the file to ${name.replace(/^.*\//, '')}.${wanted}.`
            : 'Delete the file, or move it out of src/content.',
        });
      }),
  },
  {
    id: 'files/bad-name',
    docs: 'A file’s name is part of an address: lower-case words with hyphens between.',
    bad: 'src/content/docs/Ping_One.mdx',
    good: 'src/content/docs/ping-one.mdx',
    ...BINDING,
    check: ({ files }) =>
      files.flatMap(({ path }) => {
        const { name = '', isRead = false } = partsOf(path) ?? {};
        const bad = isRead ? name.split('/').find((part) => !NAME.test(part)) : undefined;
        if (bad === undefined) return [];
        return reportOn(path, {
          found: `the name “${bad}”`,
          expected: 'lower-case letters, digits, and hyphens between words',
          help: `Rename it to ${bad.toLowerCase().replace(/[^a-z0-9]+/g, '-')}. Once published, a name stays.`,
        });
      }),
  },
  {
    id: 'files/wrong-place',
    docs: 'A guide is at `category/name.mdx`, any other page directly in `src/content/docs/`.',
    bad: 'src/content/docs/saml/ping.mdx',
    good: 'src/content/docs/sso/ping.mdx',
    cases: [' ⇒ src/content/docs/sso/ping/index.mdx'],
    ...BINDING,
    check: ({ files }) =>
      files.flatMap(({ path }) => {
        const { kind = '', name = '', isRead = false } = partsOf(path) ?? {};
        const parts = name.split('/');
        if (!isRead || parts.length === (kind === 'docs' && isGuideId(name) ? 2 : 1)) return [];
        return reportOn(path, {
          found: `a file in ${parts.slice(0, -1).join('/')}/`,
          expected:
            kind === 'docs'
              ? `a guide in ${categoryIds.join('/ or ')}/, any other page directly in docs/`
              : `a file directly in src/content/${kind}/`,
          help: `Move the file.${didYouMean(parts[0] ?? '', categoryIds)}`,
        });
      }),
  },
  {
    id: 'files/limit',
    docs: `A source has at most ${String(LARGEST_SOURCE / 1000)} kB, no endless words, and no endless nesting.`,
    bad: 'a word of 200 kB, or 8,000 brackets that are open at once',
    good: 'a text that people can read',
    ...BINDING,
    check: ({ files, documents, parsed }) => [
      ...files
        .filter(({ isTooLarge }) => isTooLarge)
        .map(({ path, bytes = 0 }) => reportOn(path, sizeOver(bytes))),
      ...documents.flatMap(({ file, fault }) =>
        fault?.limit ? [{ file, ...fault.location, ...fault.limit }] : [],
      ),
      ...parsed.filter(({ rule }) => rule === 'files/limit'),
    ],
  },
  {
    id: 'files/encoding',
    docs: 'Each letter of a text is one character (NFC).',
    bad: 'a + ¨',
    good: 'ä',
    ...BINDING,
    check: ({ files }) =>
      files.flatMap((file) => {
        const { text } = file;
        const normal = text.normalize();
        if (normal === text) return [];
        let at = 0;
        while (text.charAt(at) === normal.charAt(at)) at += 1;
        return reportAt(
          located(file),
          at,
          {
            found: 'letters that are put together from two characters',
            expected: 'one character for each letter (NFC)',
            help: 'Run `npm run check -- --fix`.',
          },
          { start: 0, end: text.length, text: normal },
        );
      }),
  },
];

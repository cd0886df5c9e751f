import fc from 'fast-check';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { modelFrom } from '../../model/model.ts';
import { pagesOf } from '../pages.ts';
import { heading, list, paragraph, strong, table } from './nodes.ts';
import { markdownFrom, options } from './page-markdown.ts';

/** The body of a page that has this one. */
function markdownOf(body: string): string {
  const text = `---\ntitle: A page\ndescription: ${'A sentence about it. '.repeat(4)}\n---\n\n${body}\n`;
  const model = modelFrom([{ path: 'src/content/docs/a-page.mdx', text }], '2026-11-26');
  const [page] = pagesOf(
    model.sources.documents,
    model,
    (path) => `https://example.com/docs${path}`,
  );
  return page?.markdown().split('llms.txt>\n\n')[1] ?? '';
}

describe('a page as Markdown', () => {
  it.each([
    ['a comment is left out', 'One.\n\n{/* allowed: no reader */}\n\nTwo.', 'One.\n\nTwo.\n'],
    [
      'an address is whole',
      'See [a](/b/#c) and [d](#e).',
      'See [a](https://example.com/docs/b/#c) and [d](https://example.com/docs/a-page/#e).\n',
    ],
    ['a foreign address stays', '[a](https://example.org/)', '[a](https://example.org/)\n'],
    [
      'a note is a quote',
      ':::danger[No *way*]\nDon’t.\n:::',
      '> **Danger: No way**\n>\n> Don’t.\n',
    ],
    ['a note without a title', ':::note\nText.\n:::', '> **Note**\n>\n> Text.\n'],
    ['a menu path', 'Open <MenuPath to="A > B" />.', 'Open **A** > **B**.\n'],
    ['a value', 'Paste the <Value id="client-id" />.', 'Paste the Client ID `{client-id}`.\n'],
    ['a fold', '## A\n\n<Fold title="Why">\n\nText.\n\n</Fold>', '## A\n\n### Why\n\nText.\n'],
    ['an unknown component', '<Nothing>\n\nText.\n\n</Nothing>', 'Text.\n'],
  ])('%s', (_case, body, expected) => {
    expect(markdownOf(body)).toBe(expected);
  });

  it('puts adjacent settings into one table', () => {
    const body =
      '<Set field="A | B" choose="C" />\n<Set field="D" off />\n\nText.\n\n<Set press="E" />';
    const [first, second] = markdownOf(body).split('\n\nText.\n\n');
    expect(first?.split('\n').slice(2)).toEqual(['| A \\| B | Choose **C** |', '| D | Off |']);
    expect(second?.split('\n')[2]).toBe('| Then | Select **E** |');
  });

  it('ends the steps where text follows them', () => {
    expect(markdownOf('<Steps>\n\nA.\n\n</Steps>\n\nB.')).toBe('A.\n\n---\n\nB.\n');
    expect(markdownOf('<Steps>\n\nA.\n\n</Steps>\n\n## B')).toBe('A.\n\n## B\n');
  });

  it('writes plain text as the library would', () => {
    const slow = { ...options, handlers: {} };
    const text = fc
      .array(fc.constantFrom(...' .,;:?!\'"()-+*_#=~&<>|[]{}`\\1aé’'.split(/(?:)/u)), {
        minLength: 1,
      })
      .map((characters) => characters.join('').trim())
      .filter((words) => words !== '');
    fc.assert(
      fc.property(text, text, (a, b) => {
        const children = [
          heading(2, a, strong(b)),
          paragraph(a, strong(b), a),
          list([[b], [strong(a), ` ${b}`]]),
          table([a], [[[b]]]),
        ];
        expect(markdownFrom(children)).toBe(toMarkdown({ type: 'root', children }, slow));
      }),
      { numRuns: 300 },
    );
  });
});

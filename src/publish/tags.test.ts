import { expect, it } from 'vitest';
import { attributeOf, tagsOf, valueOf } from './tags.ts';

it('finds tags and attributes where they stand', () => {
  const html = `<p  id=a class="b c" title='x &quot; y' hidden>t</p>`;
  const [tag] = tagsOf(html);
  if (tag === undefined) throw new Error('no tag');
  expect(html.slice(tag.start, tag.end)).toBe(html.slice(0, html.indexOf('>') + 1));
  expect(tag.attributes.map(({ start, end }) => html.slice(start, end))).toEqual([
    'id=a',
    'class="b c"',
    `title='x &quot; y'`,
    'hidden',
  ]);
  expect(valueOf(tag, 'title')).toBe('x " y');
  expect(attributeOf(tag, 'style')).toBeUndefined();
});

it('knows the text of scripts and styles, and takes no tag from it', () => {
  const html = '<script>a("<b style=x>")</script><style>i{}</style>';
  const tags = tagsOf(html);
  expect(tags.map(({ name }) => name)).toEqual(['script', 'style']);
  expect(tags.map(({ content }) => html.slice(content?.start, content?.end))).toEqual([
    'a("<b style=x>")',
    'i{}',
  ]);
  expect(html.slice(tags[0]?.start, tags[0]?.elementEnd)).toBe(html.slice(0, 33));
});

it('takes nothing from comments, and everything from templates', () => {
  const tags = tagsOf(
    '<!-- <b> --><template><i></i></template><noscript><u></u></noscript><s></s>',
  );
  expect(tags.map(({ name, inNoscript }) => [name, inNoscript])).toEqual([
    ['template', false],
    ['i', false],
    ['noscript', true],
    ['u', true],
    ['s', false],
  ]);
});

it('reads a self-closing element inside SVG and the tag after it', () => {
  const html = '<svg><path d="M0"/></svg><br/><em>x</em>';
  expect(tagsOf(html).map(({ name }) => name)).toEqual(['svg', 'path', 'br', 'em']);
  expect(tagsOf(html).map(({ start, end }) => html.slice(start, end))).toEqual([
    '<svg>',
    '<path d="M0"/>',
    '<br/>',
    '<em>',
  ]);
});

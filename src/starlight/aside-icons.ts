/** The icons of notes in few strokes: Starlight draws each outline in hundreds of characters, in every note. */

import { defineHastPlugin } from 'satteri';

/** By the kind that the class of a note names. */
const paths: Readonly<Record<string, string>> = {
  note: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 8v5m0-8.5v.1',
  tip: 'M9 18h6m-5 3h4M9 15a6.5 6.5 0 1 1 6 0z',
  caution: 'M12 4 2 21h20zm0 6v5m0 3v.1',
  danger: 'M8.5 3h7L21 8.5v7L15.5 21h-7L3 15.5v-7zM12 7.5v5m0 3.5v.1',
};

/** A plugin for the site's Markdown processor. Starlight's icon is a fragment with its own markup. */
export const asideIcons = defineHastPlugin({
  name: 'aside-icons',
  mdxJsxTextElement: {
    filter: ['Fragment'],
    visit(node, context) {
      const title = context.parent(node);
      if (title.type !== 'element' || !hasClass(title, 'starlight-aside__title')) return;
      const aside = context.parent(title);
      const kind = Object.keys(paths).find(
        (name) => aside.type === 'element' && hasClass(aside, `starlight-aside--${name}`),
      );
      context.replaceNode(node, {
        type: 'element',
        tagName: 'svg',
        properties: { viewBox: '0 0 24 24', className: ['starlight-aside__icon'] },
        children: [
          {
            type: 'element',
            tagName: 'path',
            properties: { d: paths[kind ?? 'note'] ?? '' },
            children: [],
          },
        ],
      });
    },
  },
});

function hasClass({ properties }: { readonly properties: object }, name: string): boolean {
  const { className, class: other } = properties as Record<string, unknown>;
  return [className, other].flat().join(' ').split(' ').includes(name);
}

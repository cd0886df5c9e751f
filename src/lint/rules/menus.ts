/** Ways through a console’s menus: each in a `<MenuPath>`, its labels with ` > ` between. */

import type { Finding } from '../finding.ts';
import { attribute, attributeSource, textOf } from '../mdx-node.ts';
import { elementsOf } from '../nodes.ts';
import type { Passage } from '../passage.ts';
import { tell } from '../tell.ts';
import type { Rule } from './all.ts';

/** Arrows that writers put between labels. */
const ARROW = /\s*(?:->|=>|»|›|→|⇒|▸|\/{2}|(?<=\S)>(?=\S)|(?<=\s)>(?=\S)|(?<=\S)>(?=\s))\s*/;

/** No path in bold, no other arrows, no empty labels. */
export const checkMenus: Rule = ({ passages }) =>
  passages.flatMap((passage) => [...checkBold(passage), ...checkPaths(passage)]);

function checkBold(passage: Passage): Finding[] {
  return passage.nodes
    .filter(({ node }) => node.type === 'strong')
    .flatMap(({ node, start, end }) => {
      const label = textOf(node);
      if (!/\S\s*(?:>|›|→|»)\s*\S/.test(label)) return [];
      const path = label.split(/\s*(?:>|›|→|»)\s*/).join(' > ');
      const inPage = passage.part === 'body';
      const words = {
        found: `the path “${label}” in bold`,
        expected: inPage ? 'a `<MenuPath>`' : 'each label in bold by itself',
        mend: inPage
          ? `Write \`<MenuPath to="${path}" />\`, and MenuPath in the import line.`
          : 'Write `**Security**, then **Policies**`.',
      };
      const fix = { start, end, text: `<MenuPath to="${path}" />` };
      return [tell(passage, 'menus/bold-path', start, words, inPage ? fix : undefined)];
    });
}

function checkPaths(passage: Passage): Finding[] {
  return elementsOf(passage.nodes, 'MenuPath').flatMap(({ node, start, end }) => {
    const to = attribute(node, 'to');
    const source = attributeSource(passage.text.slice(start, end), 'to');
    if (to === undefined || !source) return [];
    const at = start + source.start;
    const labels = to.split('>').map((label) => label.trim());
    if (ARROW.test(source.raw)) {
      const text = source.raw.split(ARROW).join(' > ').replace(/\s+/g, ' ');
      const words = {
        found: `“${to}”`,
        expected: 'labels with ` > ` between',
        mend: `Write \`to="${text}"\`.`,
      };
      return [
        tell(passage, 'menus/arrow', at, words, { start: at, end: at + source.raw.length, text }),
      ];
    }
    if (labels.includes('')) {
      return [
        tell(passage, 'menus/empty-label', at, {
          found: `“${to}”, where a label is missing`,
          expected: 'a label on both sides of each ` > `',
          mend: 'Write the label as it stands on the screen, or delete the arrow.',
        }),
      ];
    }
    if (labels.length > 1) return [];
    return [
      tell(
        passage,
        'menus/single-label',
        at,
        {
          found: `a path of one label, “${to}”`,
          expected: 'two labels at least',
          mend: `Write \`**${to}**\`: a single label is bold.`,
        },
        { start, end, text: `**${to}**` },
      ),
    ];
  });
}

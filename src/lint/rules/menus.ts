/** Ways through a console’s menus: each in a `<MenuPath>`, its labels with ` > ` between. */

import type { Diagnostic } from '../../source/diagnostic.ts';
import { attribute, attributeSource, childrenOf, textOf } from '../../source/mdx-node.ts';
import { elementsOf } from '../../source/nodes.ts';
import { runsOf, type Passage } from '../../source/passage.ts';
import type { RuleId } from '../../checks/rule-table.ts';
import { diagnosticAt, type DiagnosticText } from '../../source/diagnostic-at.ts';
import type { Rule } from '../rule.ts';

/** Arrows that writers put between labels. */
const ARROW = /\s*(?:->|=>|»|›|→|⇒|▸|\/{2}|(?<=\S)>(?=\S)|(?<=\s)>(?=\S)|(?<=\S)>(?=\s))\s*/;

/** Labels with an arrow between them, outside of any mark. */
const TYPED_PATH =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*\s*(?:[-=]>|[>»›→⇒▸])\s*\p{Lu}[\p{L}\p{N}]*/u;

/** What the hand does to something on the screen, and then a name in quotes. */
const QUOTED_LABEL =
  /\b(?:select|open|choose|press|clear|switch\s+to|turn\s+(?:on|off)|go\s+to)\s+(?:the\s+(?:\p{L}+\s+)?)?["“][^"“”]+["”]/iu;

/** No path in bold or in plain text, no label in quotes, no other arrows, no empty labels. */
export const checkMenus: Rule = ({ passages }) =>
  passages.flatMap((passage) => [
    ...checkBold(passage),
    ...checkBetween(passage),
    ...checkText(passage),
    ...checkPaths(passage),
  ]);

function checkBold(passage: Passage): Diagnostic[] {
  return passage.nodes
    .filter(({ node }) => node.type === 'strong')
    .flatMap(({ node, start, end }) => {
      const label = textOf(node);
      if (!/\S\s*(?:>|›|→|»)\s*\S/.test(label)) return [];
      const path = label.split(/\s*(?:>|›|→|»)\s*/).join(' > ');
      const inPage = passage.part === 'body';
      const words = {
        found: `the path “${label}” in bold`,
        ...(inPage
          ? {
              expected: 'a `<MenuPath>`',
              help: `Write \`<MenuPath to="${path}" />\`, and MenuPath in the import line.`,
            }
          : LABELS_APART),
      };
      // Code or a link in it would be lost, and a quote would end the attribute.
      const isSafe = childrenOf(node).every(({ type }) => type === 'text') && !/["{<&]/.test(path);
      const fix = { start, end, text: `<MenuPath to="${path}" />` };
      return [
        diagnosticAt(passage, 'menus/bold-path', start, words, inPage && isSafe ? fix : undefined),
      ];
    });
}

/** What data holds in place of a path: it has no components. */
const LABELS_APART = {
  expected: 'each label in bold by itself',
  help: 'Write `**Security**, then **Policies**`.',
};
const AS_PATH = {
  expected: 'a `<MenuPath>`',
  help: 'Write `<MenuPath to="Security > Policies" />`, and MenuPath in the import line.',
};

/** An arrow between two bold labels. */
function checkBetween(passage: Passage): Diagnostic[] {
  return passage.nodes.flatMap(({ node, before }) => {
    if (node.type !== 'strong' || before?.node.type !== 'text') return [];
    if (before.before?.node.type !== 'strong') return [];
    const arrow = passage.text.slice(before.start, before.end).trim();
    if (!/^(?:[-=]>|[>»›→⇒▸])$/.test(arrow)) return [];
    const words = {
      found: `${arrow} between two labels`,
      ...(passage.part === 'body' ? AS_PATH : LABELS_APART),
    };
    return [diagnosticAt(passage, 'menus/typed-path', before.before.start, words)];
  });
}

function checkText(passage: Passage): Diagnostic[] {
  return runsOf(passage).flatMap(({ raw, start }) => {
    const say = (rule: RuleId, pattern: RegExp, words: (found: string) => DiagnosticText) => {
      const match = pattern.exec(raw);
      return match ? [diagnosticAt(passage, rule, start + match.index, words(match[0]))] : [];
    };
    return [
      ...say('menus/typed-path', TYPED_PATH, (path) => ({
        found: `the path “${path}” in the text`,
        ...(passage.part === 'body' ? AS_PATH : LABELS_APART),
      })),
      ...say('menus/quoted-label', QUOTED_LABEL, (label) => ({
        found: `${label}, a label in quotes`,
        expected: 'a label in bold, as the screen shows it',
        help: 'Write `Select **Save**`; what is to be typed goes into code marks.',
      })),
    ];
  });
}

function checkPaths(passage: Passage): Diagnostic[] {
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
        help: `Write \`to="${text}"\`.`,
      };
      return [
        diagnosticAt(passage, 'menus/arrow', at, words, {
          start: at,
          end: at + source.raw.length,
          text,
        }),
      ];
    }
    if (labels.includes('')) {
      return [
        diagnosticAt(passage, 'menus/empty-label', at, {
          found: `“${to}”, where a label is missing`,
          expected: 'a label on both sides of each ` > `',
          help: 'Write the label as it stands on the screen, or delete the arrow.',
        }),
      ];
    }
    if (labels.length > 1) return [];
    return [
      diagnosticAt(
        passage,
        'menus/single-label',
        at,
        {
          found: `a path of one label, “${to}”`,
          expected: 'two labels at least',
          help: `Write \`**${to}**\`: a single label is bold.`,
        },
        // What means something to Markdown stays for a person to write.
        /^[^*_`[\]<{&\\]+$/.test(source.raw) ? { start, end, text: `**${to}**` } : undefined,
      ),
    ];
  });
}

/** The words of links: they say where the link leads, and every address in a sentence is a link. */

import type { Diagnostic } from '../../source/diagnostic.ts';
import { linksIn, type PlacedLink } from '../links-in.ts';
import { around } from '../../source/nodes.ts';
import { runsOf, type Passage } from '../../source/passage.ts';
import { diagnosticAt } from '../../source/diagnostic-at.ts';
import type { Rule } from '../rule.ts';

const VAGUE =
  /^(?:(?:click|see|look|read|go|tap|select) )?(?:here|there|this|more|link|details|this (?:page|guide|link|article|document|section|step)|(?:the )?(?:link|page|docs|documentation)|(?:learn|read|see|find out) more|above|below)$/;

/** No “here”, no address as its own words, no address outside of a link. */
export const checkLinkWords: Rule = ({ passages }) =>
  passages.flatMap((passage) => [
    ...linksIn(passage).flatMap((link) => checkWords(passage, link)),
    ...checkText(passage),
  ]);

function checkWords(passage: Passage, link: PlacedLink): Diagnostic[] {
  const { url, words, placed, start } = link;
  if (placed.node.type !== 'link' || (link.isBare && url.startsWith('mailto:'))) return [];
  if (link.isBare) return [bareAddress(passage, placed.start, words)];
  const plain = words.trim().toLowerCase();
  if (plain === '') {
    return [
      diagnosticAt(passage, 'links/empty', placed.start, {
        found: `a link to ${url} without words`,
        expected: 'words between the brackets',
        help: 'Write what the reader finds there.',
      }),
    ];
  }
  if (VAGUE.test(plain.replace(/[.…:!]+$/, ''))) {
    return [
      diagnosticAt(passage, 'links/vague-text', placed.start, {
        found: `a link on the words “${words}”`,
        expected: 'words that say where the link leads',
        help: 'Put the link on the name of what the reader finds there.',
      }),
    ];
  }
  const bare = url.replace(/^[a-z]+:\/\//i, '').replace(/\/$/, '');
  const isAddress = /^(?:https?:\/\/|www\.)/.test(plain) || plain === url || plain === bare;
  if (!isAddress || url.startsWith('mailto:')) return [];
  return [
    diagnosticAt(passage, 'links/address-as-text', Math.min(placed.start, start), {
      found: `the address ${words} as the words of a link`,
      expected: 'the name of the page',
      help: 'Write the page’s title, or what the reader does there.',
    }),
  ];
}

function checkText(passage: Passage): Diagnostic[] {
  const runs = runsOf(passage, { labels: true }).filter(
    ({ placed }) => !around(placed, ({ type }) => type === 'link'),
  );
  return runs.flatMap(({ raw, start }) => {
    const address = /(?:https?:\/\/|\bwww\.)[^\s<>()]+/i.exec(raw);
    if (address) return [bareAddress(passage, start + address.index, address[0])];
    const broken = /\[[^\][]+\](?:[ \t]+\([^)\s]+\)|\[[^\][]*\])|\]\([^)]*$/.exec(raw);
    if (!broken) return [];
    return [
      diagnosticAt(passage, 'links/broken-syntax', start + broken.index, {
        found: `“${broken[0]}”, which isn’t read as a link`,
        expected: '`[words](address)`, with nothing between',
        help: 'Write the address in parentheses right behind the bracket.',
      }),
    ];
  });
}

function bareAddress(passage: Passage, start: number, address: string): Diagnostic {
  return diagnosticAt(passage, 'links/bare-address', start, {
    found: `the address ${address} in the text`,
    expected: 'a link with words, or code',
    help: 'Write `[words](address)`; an address that is to be typed goes into code marks.',
  });
}

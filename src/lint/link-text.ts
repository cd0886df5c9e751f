/** Rules about the words of links: they say where the link leads, and every address in a sentence is a link. */

import { around } from '../source/nodes.ts';
import { reportAt } from '../source/report-at.ts';
import { runsIn } from './in-passages.ts';
import { linksIn } from './links-in.ts';
import type { LintRule } from './rule.ts';

const VAGUE =
  /^(?:(?:click|see|look|read|go|tap|select) )?(?:here|there|this|more|link|details|this (?:page|guide|link|article|document|section|step)|(?:the )?(?:link|page|docs|documentation)|(?:learn|read|see|find out) more|above|below)$/;
const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s<>()]+/i;
const BROKEN = /\[[^\][]+\](?:[ \t]+\([^)\s]+\)|\[[^\][]*\])|\]\([^()\]]*$/;

const BARE = {
  expected: 'a link with words, or code',
  help: 'Write `[words](address)`; an address that is to be typed goes into code marks.',
};

export const linkTextRules: readonly LintRule[] = [
  {
    id: 'links/vague-text',
    docs: 'The words of a link say where it leads, also to someone who hears nothing else.',
    bad: 'The words are ‸[here](/glossary/).',
    good: 'The words are in the [glossary](/glossary/).',
    cases: ['To learn more, see ‸[this page](/glossary/).'],
    suppressible: true,
    appliesToDrafts: true,
    check: (context) =>
      linksIn(context)
        .filter(
          ({ words, isBare }) =>
            !isBare &&
            VAGUE.test(
              words
                .trim()
                .toLowerCase()
                .replace(/[.…:!]+$/, ''),
            ),
        )
        .map(({ passage, placed, words }) =>
          reportAt(passage, placed.start, {
            found: `a link on the words “${words}”`,
            expected: 'words that say where the link leads',
            help: 'Put the link on the name of what the reader finds there.',
          }),
        ),
  },
  {
    id: 'links/bare-address',
    docs: 'An address in a sentence is a link with words, or code when it is to be typed.',
    bad: 'Open ‸https://help.okta.com/apps and read it.',
    good: 'Open the [Okta help](https://help.okta.com/apps) and read it.',
    cases: [
      'Go to ‸www.okta.com and read it.',
      'Go to ‸[https://help.okta.com](https://help.okta.com).',
      'Go to ‸[help.okta.com](https://help.okta.com/).',
    ],
    suppressible: true,
    appliesToDrafts: true,
    check: (context) => [
      ...linksIn(context)
        .filter(({ url, words, isBare, kind, placed }) => {
          if (placed.node.type !== 'link' || kind === 'mail') return false;
          const plain = words.trim().toLowerCase();
          const bare = url.replace(/^[a-z]+:\/\//i, '').replace(/\/$/, '');
          const isAddress = /^(?:https?:\/\/|www\.)/.test(plain) || plain === url || plain === bare;
          return kind === 'scheme' && (isBare ? ADDRESS.test(words) : isAddress);
        })
        .map(({ passage, placed, words }) =>
          reportAt(passage, placed.start, { ...BARE, found: `the address ${words} in the text` }),
        ),
      ...runsIn(context, { labels: true }).flatMap(({ raw, start, placed, passage }) => {
        const address = ADDRESS.exec(raw);
        if (!address || around(placed, ({ type }) => type === 'link')) return [];
        const found = `the address ${address[0]} in the text`;
        return reportAt(passage, start + address.index, { ...BARE, found });
      }),
    ],
  },
  {
    id: 'links/broken-syntax',
    docs: 'A link is `[words](address)`, with nothing between.',
    bad: 'See the ‸[glossary] (/glossary/).',
    good: 'See the [glossary](/glossary/).',
    cases: ['See the ‸[glossary][words].'],
    suppressible: true,
    appliesToDrafts: true,
    check: (context) =>
      runsIn(context, { labels: true }).flatMap(({ raw, start, passage }) => {
        const broken = raw.includes('[') || raw.includes('](') ? BROKEN.exec(raw) : null;
        if (!broken) return [];
        return reportAt(passage, start + broken.index, {
          found: `“${broken[0]}”, which isn’t read as a link`,
          expected: '`[words](address)`, with nothing between',
          help: 'Write the address in parentheses right behind the bracket.',
        });
      }),
  },
];

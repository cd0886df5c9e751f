/** The rule that every address in a sentence is a link with words. */

import { around } from '../source/nodes.ts';
import { reportAt } from '../source/report-at.ts';
import { runsIn } from './in-passages.ts';
import { linksIn } from './links-in.ts';
import { SUPPRESSIBLE, type LintRule } from './rule.ts';

const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s<>()]+/i;

const BARE = {
  expected: 'a link with words, or code',
  help: 'Write `[words](address)`; an address that is to be typed goes into code marks.',
};

export const linkTextRules: readonly LintRule[] = [
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
    ...SUPPRESSIBLE,
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
];

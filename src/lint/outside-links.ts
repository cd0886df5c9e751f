/** Rules about where links lead outside of the site: by which schemes, and to which hosts. */

import { PROVIDERS } from '../model/parse-sources.ts';
import { site, wando } from '../site.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { attribute } from '../source/mdx-node.ts';
import { attributeStart, elementsOf } from '../source/nodes.ts';
import { reportAt } from '../source/report-at.ts';
import { hostOf, linksIn, linksOf, reportLink } from './links-in.ts';
import { LISTS_FILE } from './lists.ts';
import { BINDING, SUPPRESSIBLE, type LintContext, type LintRule } from './rule.ts';

const OWN = site.origin.replace(/^https:\/\//, '');
const MAIL = `mailto:${wando.contact}`;

/** The addresses that settings say to open. */
function opened({ documents }: LintContext) {
  return documents.flatMap((document) =>
    elementsOf(document.body.nodes, 'Set').flatMap((placed) => {
      const url = attribute(placed.node, 'open');
      if (url === undefined) return [];
      return [{ document, url, start: attributeStart(document.text, placed, 'open') }];
    }),
  );
}

export const outsideLinkRules: readonly LintRule[] = [
  {
    id: 'links/empty',
    docs: 'A link has an address and words.',
    bad: 'Compare it with ‸[](/scim/okta/).',
    good: 'Compare it with [Okta SCIM provisioning](/scim/okta/).',
    cases: ['See ‸[the words]().'],
    ...BINDING,
    check: (context) =>
      linksIn(context)
        .filter(
          ({ kind, words, placed }) =>
            kind === 'none' || (placed.node.type === 'link' && words.trim() === ''),
        )
        .map(({ passage, url, placed }) =>
          reportAt(passage, placed.start, {
            found: url === '' ? 'a link without an address' : `a link to ${url} without words`,
            expected: '`[words](address)`',
            help: 'Write both, or delete the brackets.',
          }),
        ),
  },
  {
    id: 'links/scheme',
    docs: `Links are https:, mailto: to ${wando.contact}, or inside the site.`,
    bad: 'See [a page](‸javascript:alert(1)).',
    good: 'See [a page](/scim/okta/).',
    cases: [
      '(https://help.okta.com/oie/en-us/content/apps.htm) ⇒ (‸http://help.okta.com/oie/en-us/content/apps.htm)',
      'Write to [Okta](‸mailto:support@okta.com).',
      'See [a page](‸data:text/html,x).',
      'See [a page](‸//help.okta.com/).',
      'fix: Paste it again ⇒ fix: See [it](‸javascript:alert), paste it again',
      'open="https://{okta-domain}/.well ⇒ open="‸javascript:{okta-domain}/.well',
    ],
    ...BINDING,
    check: (context) => [
      ...linksOf(context, 'mail')
        .filter(({ url }) => url !== MAIL && !url.startsWith(`${MAIL}?`))
        .map((link) =>
          reportLink(link, {
            found: `the address ${link.url}`,
            expected: wando.contact,
            help: `Write \`${MAIL}\`.`,
          }),
        ),
      ...linksOf(context, 'scheme')
        // An address that is a link by itself has a rule of its own.
        .filter(({ url, isBare }) => !(isBare ? /^https?:/ : /^https:\/\/[^/]/).test(url))
        .map((link) => {
          const isSafe =
            link.targets.hosts.has(hostOf(link.url) ?? '') && link.url.startsWith('http:');
          return reportLink(
            link,
            {
              found: `the address ${link.url.slice(0, 80)}`,
              expected: 'https://',
              help: 'Write `https://`, and see that the page answers there.',
            },
            isSafe
              ? { start: link.start, end: link.start + 'http'.length, text: 'https' }
              : undefined,
          );
        }),
      ...opened(context)
        .filter(({ url }) => !/^(?:https:\/\/|\{[a-z-]+\})/.test(url))
        .map(({ document, url, start }) =>
          reportAt(document, start, {
            found: `the address ${url.slice(0, 80)}`,
            expected: 'https://, or a value in braces',
            help: 'Write the whole address.',
          }),
        ),
    ],
  },
  {
    id: 'links/foreign-host',
    docs: `Links lead only to hosts of providers’ sources and consoles, and of \`hosts\` in ${LISTS_FILE}.`,
    bad: 'See [a tutorial](‸https://blog.example.com/okta).',
    good: 'See [the help](https://help.okta.com/).',
    cases: ['open="https://{okta-domain}/.well ⇒ open="‸https://evil.example/.well'],
    ...SUPPRESSIBLE,
    needs: [PROVIDERS, LISTS_FILE],
    check: (context) => {
      const links = linksOf(context, 'scheme').filter(({ isBare }) => !isBare);
      const hosts = links[0]?.targets.hosts ?? linksIn(context)[0]?.targets.hosts;
      const words = (host: string) => ({
        found: `a link to ${host}`,
        expected: 'a host of a source, of a provider’s console, or of the list',
        help: `Cite the page as a source, take the link out, or add the host to \`hosts\` in ${LISTS_FILE}.${didYouMean(host, [...(hosts ?? [])])}`,
      });
      const isForeign = (url: string) => {
        const host = url.startsWith('https://') ? (hostOf(url) ?? '') : OWN;
        return host !== OWN && !host.includes('{') && hosts?.has(host) !== true;
      };
      return [
        ...links
          .filter(({ url }) => isForeign(url))
          .map((link) => reportLink(link, words(hostOf(link.url) ?? ''))),
        ...opened(context)
          .filter(({ url }) => isForeign(url))
          .map(({ document, url, start }) => reportAt(document, start, words(hostOf(url) ?? ''))),
      ];
    },
  },
];

/** Rules about where links lead: to pages and parts that exist, or to hosts that the site knows. */

import { PROVIDERS } from '../model/parse-sources.ts';
import { redirectFrom } from '../permalinks/addresses.ts';
import { site, wando } from '../site.ts';
import { didYouMean, nearestWord } from '../source/did-you-mean.ts';
import { attribute } from '../source/mdx-node.ts';
import { attributeStart, elementsOf } from '../source/nodes.ts';
import { reportAt } from '../source/report-at.ts';
import type { DiagnosticText } from '../source/diagnostic.ts';
import type { Fix } from '../source/diagnostic.ts';
import { linksIn, type PlacedLink } from './links-in.ts';
import { LISTS_FILE } from './lists.ts';
import type { LintContext, LintRule } from './rule.ts';

const OWN = site.origin.replace(/^https:\/\//, '');
const MAIL = `mailto:${wando.contact}`;
const hostOf = (url: string) =>
  /^(?:[a-z][a-z\d+.-]*:)?\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase();

const say = (link: PlacedLink, words: DiagnosticText, fix?: Fix) =>
  reportAt(link.passage, link.start, words, link.isVerbatim ? fix : undefined);

/** The links of a kind. */
const linksOf = (context: LintContext, kind: PlacedLink['kind']) =>
  linksIn(context).filter((link) => link.kind === kind);

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

/** The redirect that serves a link, if one does. */
const oldOf = ({ page, fragment }: PlacedLink, { addresses }: LintContext) =>
  redirectFrom(fragment === undefined ? page : `${page}#${fragment}`, addresses);

export const linkRules: readonly LintRule[] = [
  {
    id: 'links/empty',
    docs: 'A link has an address and words.',
    bad: 'Compare it with ‸[](/scim/okta/).',
    good: 'Compare it with [Okta SCIM provisioning](/scim/okta/).',
    cases: ['See ‸[the words]().'],
    suppressible: false,
    appliesToDrafts: true,
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
      [
        '(https://help.okta.com/oie/en-us/content/apps.htm)',
        '(‸http://help.okta.com/oie/en-us/content/apps.htm)',
      ],
      'Write to [Okta](‸mailto:support@okta.com).',
      'See [a page](‸data:text/html,x).',
      'See [a page](‸//help.okta.com/).',
      ['fix: Paste it again', 'fix: See [it](‸javascript:alert), paste it again'],
      ['open="https://{okta-domain}/.well', 'open="‸javascript:{okta-domain}/.well'],
    ],
    suppressible: false,
    appliesToDrafts: true,
    check: (context) => [
      ...linksOf(context, 'mail')
        .filter(({ url }) => url !== MAIL && !url.startsWith(`${MAIL}?`))
        .map((link) =>
          say(link, {
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
          return say(
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
    cases: [['open="https://{okta-domain}/.well', 'open="‸https://evil.example/.well']],
    suppressible: true,
    appliesToDrafts: true,
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
          .map((link) => say(link, words(hostOf(link.url) ?? ''))),
        ...opened(context)
          .filter(({ url }) => isForeign(url))
          .map(({ document, url, start }) => reportAt(document, start, words(hostOf(url) ?? ''))),
      ];
    },
  },
  {
    id: 'links/relative',
    docs: 'A link inside the site starts at its root with `/`, or with `#` on the same page, and names no host.',
    bad: '[Okta SCIM provisioning](‸../scim/okta/)',
    good: '[Okta SCIM provisioning](/scim/okta/)',
    cases: [
      'Write to [Wando](‸hej@wando.app).',
      [
        '[Okta SCIM provisioning](/scim/okta/)',
        `[Okta SCIM provisioning](‸${site.origin}/scim/okta/)`,
      ],
    ],
    suppressible: false,
    appliesToDrafts: true,
    check: (context) => [
      ...linksOf(context, 'relative')
        .filter(({ isBare }) => !isBare)
        .map((link) =>
          say(link, {
            found: `the address ${link.url}`,
            expected:
              'an address from the site’s root, such as `/sso/okta/`, or `#day-two` on the same page',
            help: link.url.includes('@')
              ? `Write \`mailto:${link.url}\`.`
              : 'Write the whole address, starting with `/`.',
          }),
        ),
      ...linksOf(context, 'scheme')
        .filter(({ url, isBare }) => hostOf(url) === OWN && !isBare)
        .map((link) => {
          const text = link.url.replace(/^.*?\/\/[^/]+/, '') || '/';
          const fix = { start: link.start, end: link.start + link.url.length, text };
          return say(
            link,
            {
              found: 'this site’s own host',
              expected: 'an address from the site’s root',
              help: `Write \`${text}\`.`,
            },
            fix,
          );
        }),
    ],
  },
  {
    id: 'links/old-address',
    docs: 'Our own links use the address of today: the old ones are for others’ links.',
    bad: 'See [the client ID](‸#note-client-id).',
    good: 'See [the client ID](#copy-client-id).',
    cases: ['See [the console](‸/sso/okta/#open-console).'],
    suppressible: false,
    appliesToDrafts: true,
    check: (context) =>
      linksOf(context, 'inside').flatMap((link) => {
        const { path, page } = link;
        const old = oldOf(link, context);
        if (!old) return [];
        const isHere = path === '' && old.to.startsWith(`${page}#`);
        const text = isHere ? old.to.slice(page.length) : old.to;
        return say(
          link,
          { found: `the old address ${link.url}`, expected: text, help: `Write \`${text}\`.` },
          { start: link.start, end: link.start + link.url.length, text },
        );
      }),
  },
  {
    id: 'links/missing-page',
    docs: 'A link inside the site leads to a page that exists; its address ends with a slash.',
    bad: '[Okta SCIM provisioning](‸/scim/octa/)',
    good: '[Okta SCIM provisioning](/scim/okta/)',
    cases: [
      '[Auth0 single sign-on](‸/sso/auth0/)',
      ['[Okta SCIM provisioning](/scim/okta/)', '[Okta SCIM provisioning](‸/scim/okta.mdx)'],
      ['[Okta SCIM provisioning](/scim/okta/)', '[Okta SCIM provisioning](‸/scim/okta)'],
      ['see [the guide](/sso/okta/#steps)', 'see [the guide](‸/sso/otka/#steps)'],
    ],
    suppressible: false,
    appliesToDrafts: true,
    check: (context) =>
      linksOf(context, 'inside').flatMap((link) => {
        const { page, path } = link;
        const { ids, files } = link.targets;
        if (oldOf(link, context) || ids.has(page) || files.has(page)) return [];
        const isSlash = ids.has(`${page}/`);
        const at = link.start + path.length;
        const near = nearestWord(page, [...ids.keys()]);
        return say(
          link,
          {
            found: `${page}, which the site doesn’t have`,
            expected: 'the address of a page of this site',
            help: isSlash
              ? `Write \`${path}/\`.`
              : `Correct the address.${near === undefined ? '' : ` Did you mean ${near}?`}`,
          },
          isSlash ? { start: at, end: at, text: '/' } : undefined,
        );
      }),
  },
  {
    id: 'links/missing-part',
    docs: 'The part after `#` is a step, a section or a problem of that page.',
    bad: '[Glossary](‸/glossary/#client-name)',
    good: '[Glossary](/glossary/#client-id)',
    cases: ['See [the proof](‸#prove-that-it-works).'],
    suppressible: false,
    appliesToDrafts: true,
    check: (context) =>
      linksOf(context, 'inside').flatMap((link) => {
        const { page, fragment = '' } = link;
        const ids = link.targets.ids.get(page);
        if (oldOf(link, context) || !ids || fragment === '' || ids.has(fragment)) return [];
        const near = nearestWord(fragment, [...ids]);
        return say(link, {
          found: `#${fragment}, which ${page} doesn’t have`,
          expected: 'a step, a section or a problem of that page',
          help: `Correct the part after \`#\`.${near === undefined ? '' : ` Did you mean #${near}?`}`,
        });
      }),
  },
];

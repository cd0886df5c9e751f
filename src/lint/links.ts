/** Rules about links inside the site: each leads to a page and a part that exist, by its address of today. */

import { redirectFrom } from '../permalinks/addresses.ts';
import { site } from '../site.ts';
import { nearestWord } from '../source/did-you-mean.ts';
import { hostOf, linksOf, reportLink, type PlacedLink } from './links-in.ts';
import { BINDING, type LintContext, type LintRule } from './rule.ts';

const OWN = site.origin.replace(/^https:\/\//, '');

/** The redirect that serves a link, if one does. */
const oldOf = ({ page, fragment }: PlacedLink, { addresses }: LintContext) =>
  redirectFrom(fragment === undefined ? page : `${page}#${fragment}`, addresses);

export const linkRules: readonly LintRule[] = [
  {
    id: 'links/relative',
    docs: 'A link inside the site starts at its root with `/`, or with `#` on the same page, and names no host.',
    bad: '[Okta SCIM provisioning](‸../scim/okta/)',
    good: '[Okta SCIM provisioning](/scim/okta/)',
    cases: [
      'Write to [Wando](‸hej@wando.app).',
      `[Okta SCIM provisioning](/scim/okta/) ⇒ [Okta SCIM provisioning](‸${site.origin}/scim/okta/)`,
    ],
    ...BINDING,
    check: (context) => [
      ...linksOf(context, 'relative')
        .filter(({ isBare }) => !isBare)
        .map((link) =>
          reportLink(link, {
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
          return reportLink(
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
    ...BINDING,
    check: (context) =>
      linksOf(context, 'inside').flatMap((link) => {
        const { path, page } = link;
        const old = oldOf(link, context);
        if (!old) return [];
        const isHere = path === '' && old.to.startsWith(`${page}#`);
        const text = isHere ? old.to.slice(page.length) : old.to;
        return reportLink(
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
      '[Okta SCIM provisioning](/scim/okta/) ⇒ [Okta SCIM provisioning](‸/scim/okta.mdx)',
      '[Okta SCIM provisioning](/scim/okta/) ⇒ [Okta SCIM provisioning](‸/scim/okta)',
      'see [the guide](/sso/okta/#steps) ⇒ see [the guide](‸/sso/otka/#steps)',
    ],
    ...BINDING,
    check: (context) =>
      linksOf(context, 'inside').flatMap((link) => {
        const { page, path } = link;
        const { ids, files } = link.targets;
        if (oldOf(link, context) || ids.has(page) || files.has(page)) return [];
        const isSlash = ids.has(`${page}/`);
        const at = link.start + path.length;
        const near = nearestWord(page, [...ids.keys()]);
        return reportLink(
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
    ...BINDING,
    check: (context) =>
      linksOf(context, 'inside').flatMap((link) => {
        const { page, fragment = '' } = link;
        const ids = link.targets.ids.get(page);
        if (oldOf(link, context) || !ids || fragment === '' || ids.has(fragment)) return [];
        const near = nearestWord(fragment, [...ids]);
        return reportLink(link, {
          found: `#${fragment}, which ${page} doesn’t have`,
          expected: 'a step, a section or a problem of that page',
          help: `Correct the part after \`#\`.${near === undefined ? '' : ` Did you mean #${near}?`}`,
        });
      }),
  },
];

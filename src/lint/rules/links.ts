/** Links inside the site: each leads to a page and a part that exist, by its address of today. */

import { site, wando } from '../../site.ts';
import { redirectFrom, type SiteAddresses } from '../../permalinks/addresses.ts';
import { didYouMean, nearestWord } from '../../source/did-you-mean.ts';
import type { Diagnostic, Fix } from '../../source/diagnostic.ts';
import { linksIn, type PlacedLink } from '../links-in.ts';
import { linkTargets, type LinkTargets } from '../link-targets.ts';
import type { Passage } from '../../source/passage.ts';
import type { RuleId } from '../../checks/rule-table.ts';
import { diagnosticAt, type DiagnosticText } from '../../source/diagnostic-at.ts';
import type { Rule } from '../rule.ts';

/** Every link has an address that works; those out of the site lead to known hosts. */
export const checkLinks: Rule = (content) => {
  const published = linkTargets(content, content.files, { drafts: false });
  const drafts = content.documents.filter(({ isDraft }) => isDraft).map(({ file }) => file);
  const all = drafts.length > 0 ? linkTargets(content, content.files, { drafts: true }) : published;
  const lookup = {
    addresses: content.addresses,
    idOf: new Map(content.documents.map(({ file, id }) => [file, id])),
  };
  return content.passages.flatMap((passage) => {
    const targets = drafts.includes(passage.file) ? all : published;
    return linksIn(passage).flatMap((link) => checkAddress(passage, link, targets, lookup));
  });
};

interface Lookup {
  readonly addresses: SiteAddresses;
  /** The page of a file. */
  readonly idOf: ReadonlyMap<string, string>;
}

function checkAddress(
  passage: Passage,
  link: PlacedLink,
  targets: LinkTargets,
  lookup: Lookup,
): Diagnostic[] {
  const { url, start } = link;
  // An address without words has a diagnostic already: src/lint/rules/link-words.ts.
  if (link.isBare && !url.startsWith('mailto:')) return [];
  const say = (rule: RuleId, words: DiagnosticText, fix?: Fix) => [
    diagnosticAt(passage, rule, start, words, fix),
  ];
  if (url === '') {
    return say('links/empty', {
      found: 'a link without an address',
      expected: '`[words](address)`',
      help: 'Write the address into the parentheses, or delete the brackets.',
    });
  }
  if (url.startsWith('mailto:')) {
    const address = url.slice('mailto:'.length).split('?')[0] ?? '';
    if (address === wando.contact) return [];
    return say('links/other-mail', {
      found: `a mail link to ${address}`,
      expected: wando.contact,
      help: `Write \`mailto:${wando.contact}\`.`,
    });
  }
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) return checkOutside(passage, link, targets);
  if (!url.startsWith('/') && !url.startsWith('#')) {
    return say('links/relative', {
      found: `the address ${url}`,
      expected:
        'an address from the site’s root, such as `/sso/okta/`, or `#limits` on the same page',
      help: url.includes('@')
        ? `Write \`mailto:${url}\`.`
        : 'Write the whole address, starting with `/`.',
    });
  }
  return checkInside(passage, link, targets, lookup);
}

function checkOutside(
  passage: Passage,
  { url, start, isVerbatim }: PlacedLink,
  targets: LinkTargets,
): Diagnostic[] {
  const host = /^(?:[a-z][a-z\d+.-]*:)?\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const own = site.origin.replace(/^https:\/\//, '');
  if (host === own) {
    const path = url.replace(/^.*?\/\/[^/]+/, '') || '/';
    const words = {
      found: 'this site’s own host',
      expected: 'an address from the site’s root',
      help: `Write \`${path}\`.`,
    };
    const fix = { start, end: start + url.length, text: path };
    return [diagnosticAt(passage, 'links/own-host', start, words, isVerbatim ? fix : undefined)];
  }
  if (!url.startsWith('https://')) {
    const words = {
      found: url.startsWith('http://') ? 'http://' : `the address ${url}`,
      expected: 'https://',
      help: 'Write `https://`, and see that the page answers there.',
    };
    const isSafe = isVerbatim && url.startsWith('http://') && targets.hosts.has(host);
    const fix = isSafe ? { start, end: start + 'http'.length, text: 'https' } : undefined;
    return [diagnosticAt(passage, 'links/insecure', start, words, fix)];
  }
  if (targets.hosts.has(host)) return [];
  const words = {
    found: `a link to ${host}`,
    expected: 'a host that stands in the sources of a guide, or is a provider’s console',
    help: `Add the page to the guide’s \`sources\`, or take the link out.${didYouMean(host, [...targets.hosts])}`,
  };
  return [diagnosticAt(passage, 'links/foreign-host', start, words)];
}

function checkInside(
  passage: Passage,
  { url, start, isVerbatim }: PlacedLink,
  targets: LinkTargets,
  { addresses, idOf }: Lookup,
): Diagnostic[] {
  const say = (rule: RuleId, words: DiagnosticText, fix?: Fix) => [
    diagnosticAt(passage, rule, start, words, isVerbatim ? fix : undefined),
  ];
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  const here = path === '' ? idOf.get(passage.file) : undefined;
  const page = here === undefined ? path : `/${here === 'index' ? '' : `${here}/`}`;
  const old = redirectFrom(fragment === undefined ? page : `${page}#${fragment}`, addresses);
  if (old) {
    const to = path === '' && old.to.startsWith(`${page}#`) ? old.to.slice(page.length) : old.to;
    return say(
      'links/old-address',
      { found: `the old address ${url}`, expected: to, help: `Write \`${to}\`.` },
      { start, end: start + url.length, text: to },
    );
  }
  if (!targets.ids.has(page)) {
    if (targets.files.has(page)) return [];
    if (targets.ids.has(`${page}/`)) {
      const at = start + path.length;
      const words = {
        found: url,
        expected: 'a slash at the end of a page’s address',
        help: `Write \`${path}/\`.`,
      };
      return say('links/no-slash', words, { start: at, end: at, text: '/' });
    }
    const isFile = /\.mdx?$|\/index(\.html)?$/.test(page);
    const near = nearestWord(page, [...targets.ids.keys()]);
    return say('links/missing-page', {
      found: `${page}, which the site doesn’t have`,
      expected: 'the address of a page of this site',
      help: isFile
        ? 'Write the page’s address, such as `/sso/okta/`, not its file.'
        : `Correct the address.${near === undefined ? '' : ` Did you mean ${near}?`}`,
    });
  }
  const ids = targets.ids.get(page);
  if (!ids || fragment === undefined || fragment === '' || ids.has(fragment)) return [];
  const near = nearestWord(fragment, [...ids]);
  return say('links/missing-part', {
    found: `#${fragment}, which ${page} doesn’t have`,
    expected: 'a step, a section or a problem of that page',
    help: `Correct the part after \`#\`.${near === undefined ? '' : ` Did you mean #${near}?`}`,
  });
}

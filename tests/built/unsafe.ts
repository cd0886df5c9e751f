/** What a page may hold, whatever it was made from: no code but the build's own scripts, and no odd address. */

import { isAllowedLink } from '../../src/source/allowed-link.ts';
import { withBase } from '../../src/site.ts';
import { digestOf } from '../../tools/build/digest.ts';
import { reportOf, type BuiltCheck, type BuiltSite } from './built-site.ts';
import { attributeOf, type Element } from './page.ts';

/** Elements that bring another page in, or lead all addresses of a page elsewhere. */
const FOREIGN = ['applet', 'base', 'embed', 'frame', 'frameset', 'iframe', 'object', 'portal'];
const ADDRESSES = [
  'action',
  'background',
  'cite',
  'data',
  'formaction',
  'href',
  'ping',
  'poster',
  'src',
];
/** Types of a script that a browser runs; another type is data. */
const RUN = [
  '',
  'module',
  'text/javascript',
  'application/javascript',
  'importmap',
  'speculationrules',
];

/** Every element of every page. */
export const checkUnsafe: BuiltCheck = (site) =>
  site.pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      faultsOf(site, element).map((found) =>
        reportOf(site, page, 'built/unsafe', [found], {
          found: `${found} on ${page.path}`,
          expected: 'scripts of the build alone, and links to this site, `https:` and the contact',
          help: 'Take it out of the source that it comes from; a component of ours makes elements, not HTML.',
        }),
      ),
    ),
  );

function faultsOf(site: BuiltSite, element: Element): string[] {
  const { tagName, attrs } = element;
  const faults = FOREIGN.includes(tagName) ? [`<${tagName}>`] : [];
  if (tagName === 'script') faults.push(...faultsOfScript(site, element));
  if (tagName === 'meta' && attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh') {
    faults.push('<meta http-equiv="refresh">');
  }
  for (const { name, prefix, value } of attrs) {
    if (/^on/i.test(name) || name === 'srcdoc') faults.push(`<${tagName} ${name}>`);
    const isAddress = ADDRESSES.includes(name) && (prefix === undefined || prefix === 'xlink');
    if (isAddress && !isAllowedAddress(element, value)) faults.push(`${name}="${value}"`);
  }
  return faults;
}

/** Links as in any text; what a page loads may also be an image in the address itself, as the bundler makes small ones. */
function isAllowedAddress({ tagName }: Element, value: string): boolean {
  if (isAllowedLink(value)) return true;
  return tagName === 'img' && /^data:image\/(?:png|jpeg|webp|avif|gif);base64,/.test(value);
}

function faultsOfScript({ base, scripts }: BuiltSite, element: Element): string[] {
  if (!RUN.includes(attributeOf(element, 'type')?.toLowerCase() ?? '')) return [];
  const src = attributeOf(element, 'src');
  if (src !== undefined) {
    const isOwn = ['/_astro/', '/pagefind/'].some((path) => src.startsWith(withBase(base, path)));
    return isOwn ? [] : [`<script src="${src}">`];
  }
  const [text] = element.childNodes;
  const code = text && 'value' in text ? text.value : '';
  return scripts.has(digestOf(code)) ? [] : [`<script>${code.trim().slice(0, 40)}`];
}

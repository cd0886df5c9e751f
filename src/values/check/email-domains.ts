/** The check of email domains: bare domains, separated by commas. */

import { right, unknown, wrong, type Check } from './answer.ts';
import { ownerOf } from './issuers/rules.ts';
import { hostName, shapeOf } from './shapes.ts';

/** Anyone can have an address there. */
const publicMail = /^(gmail|googlemail|outlook|hotmail|yahoo|icloud|gmx|aol)\.(co\.)?[a-z]{2,3}$/i;

/** The domain that an entry stands for, if it leads to one. */
function domainOf(entry: string): string {
  const name = entry
    .replace(/^(mailto:|\*\.|[a-z]+:\/+)/i, '')
    .replace(/^.*@|^www\.|[/?#].*|\.$/gis, '');
  return hostName.test(name) ? name : '';
}

function likeness(entry: string): string {
  if (/^[@*]/.test(entry)) return `a domain with “${entry.charAt(0)}” in front`;
  const shape = shapeOf(entry.replace('mailto:', ''));
  return shape === 'a host name' ? 'the name of a website' : shape;
}

/** Checks a list of email domains. */
export const checkEmailDomains: Check = (text) => {
  const entries = text.split(/[\s,;]+/).filter(Boolean);
  const domains = entries.map(domainOf);
  const use = domains.every(Boolean) ? domains.join(', ') : undefined;
  const foreign = domains.find((domain) => publicMail.test(domain) || ownerOf(domain));
  const open = entries.find((entry) => /[^\0-\x7f]|\.onmicrosoft\.com$/i.test(entry));
  const differing = entries.find((entry, at) => entry !== domains[at]);
  if (foreign)
    return wrong(
      'a domain that isn’t your company’s own',
      `Wando compares this with what stands behind the @ of people’s addresses. With “${foreign}”, it matches strangers or no one.`,
    );
  if (open) return unknown(`Ask your Wando contact whether to send “${open}”, and in which form.`);
  if (differing === undefined && /^[^\s,;]+( *, *[^\s,;]+)*$/.test(text)) return right;
  return wrong(
    differing === undefined ? 'domains without a comma between them' : likeness(differing),
    `Wando compares this with what stands behind the @ of people’s addresses: ${use ? `“${use}”` : 'bare domains such as “example.com, example.org”'}. “${text}” matches no one.`,
    use,
  );
};

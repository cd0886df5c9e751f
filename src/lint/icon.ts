/** What is wrong with an icon: it has to be one square drawing that loads nothing and runs nothing. */

import { reportAt } from '../source/report-at.ts';
import type { Report } from '../source/rule.ts';
import { locationsIn } from '../source/source-location.ts';

/** The most characters of an icon: it is part of a stylesheet that every page loads. */
const LARGEST = 20_000;
const LOADS =
  /<script|<foreignObject|<!ENTITY|\son\w+\s*=|(?:href|src)\s*=\s*["'](?!#)|@import|url\((?!#)/i;

/** What an icon is that it shouldn’t be, as a clause; undefined for one that will do. */
export function iconFault(svg: string): string | undefined {
  return faultOf(svg)?.found;
}

/** The same as a report with its place. */
export function iconReports(file: string, svg: string): Report[] {
  const fault = faultOf(svg);
  if (!fault) return [];
  const words = {
    found: fault.found,
    expected: `a square \`viewBox\`, at most ${String(LARGEST / 1000)} kB, nothing that loads or runs`,
    help: 'Take the mark from the provider’s press page, and export it as plain SVG.',
  };
  return [reportAt({ file, locationAt: locationsIn(svg) }, fault.at, words)];
}

function faultOf(svg: string): { found: string; at: number } | undefined {
  if (svg.length > LARGEST) return { found: `${String(Math.round(svg.length / 1000))} kB`, at: 0 };
  const text = svg.replace(/^\s*<\?xml[^>]*>/, '').trim();
  if (!text.startsWith('<svg') || !/(?:<\/svg>|\/>)$/.test(text)) {
    return { found: 'a file that isn’t one SVG drawing', at: 0 };
  }
  const loads = LOADS.exec(svg);
  if (loads) return { found: 'something that loads or runs', at: loads.index };
  const tag = svg.indexOf('<svg');
  const opening = svg.slice(tag, svg.indexOf('>', tag));
  if (!opening.includes('xmlns="http://www.w3.org/2000/svg"')) {
    return { found: 'a drawing without `xmlns`', at: tag };
  }
  const box = /viewBox="([^"]*)"/.exec(opening);
  if (!box) return { found: 'a drawing without `viewBox`', at: tag };
  const [, , width = 0, height = 0] = (box[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const isSquare = width === height && width > 0;
  return isSquare ? undefined : { found: `\`${box[0]}\``, at: tag + box.index };
}

/** Providers: square icons, places and names of their own, and a guide for each. */

import { locationsIn } from '../../source/source-location.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** The most characters of an icon: it is part of a stylesheet that every page loads. */
const LARGEST_ICON = 20_000;

/** Every provider has a place, names and a guide of its own; every icon is a plain, square drawing. */
export const checkRegistry: Rule = ({ providers, documents, files }) => {
  const orders = new Map<number, string>();
  const names = new Map<string, string>();
  const used = new Set(documents.map(({ id }) => id.split('/')[1]));
  const ofProviders = providers.flatMap(({ value, file, yaml }) => {
    const diagnostics: Diagnostic[] = [];
    const holder = orders.get(value.order);
    if (holder !== undefined) {
      diagnostics.push({
        rule: 'provider/order-twice',
        file,
        ...yaml.locationOf(['order']),
        found: `\`order\` is ${String(value.order)}, as for ${holder}`,
        expected: 'a place of its own',
        help: `Write a number that is free, such as ${String(Math.max(...providers.map((p) => p.value.order)) + 1)}.`,
      });
    }
    orders.set(value.order, value.name);
    for (const [index, name] of [value.name, ...value.aliases].entries()) {
      const key = name.toLowerCase();
      const other = names.get(key);
      if (other !== undefined) {
        diagnostics.push({
          rule: 'provider/name-twice',
          file,
          ...yaml.locationOf(index === 0 ? ['name'] : ['aliases', index - 1]),
          found: `the name “${name}”, which ${other} has already`,
          expected: 'names and aliases that one provider has',
          help: 'Keep it where readers expect it, and delete it here.',
        });
      } else names.set(key, value.name);
    }
    if (!used.has(value.id)) {
      diagnostics.push({
        rule: 'provider/unused',
        file,
        line: 1,
        column: 1,
        found: `${value.name}, which has no guide`,
        expected: 'at least one guide, or a draft of one',
        help: 'Run `npm run new`, or delete the provider’s files.',
      });
    }
    return diagnostics;
  });
  return [...ofProviders, ...files.flatMap(checkIcon)];
};

function checkIcon({ path, text }: { path: string; text: string }): Diagnostic[] {
  if (!/^src\/content\/providers\/[^/]+\.svg$/.test(path)) return [];
  const fault = iconFault(text);
  if (fault === undefined) return [];
  const at = text.search(/viewBox|<script|href|\son\w+=/);
  return [
    {
      rule: 'provider/bad-icon',
      file: path,
      ...locationsIn(text)(Math.max(0, at)),
      found: fault,
      expected: `a square \`viewBox\`, at most ${String(LARGEST_ICON / 1000)} kB, nothing that loads or runs`,
      help: 'Take the mark from the provider’s press page, and export it as plain SVG.',
    },
  ];
}

/** What an icon is that it shouldn’t be, as a clause; undefined for one that will do. */
export function iconFault(svg: string): string | undefined {
  if (!/^\s*(?:<\?xml[^>]*>\s*)?<svg\b[\s\S]*(?:<\/svg>|\/>)\s*$/.test(svg)) {
    return 'a file that isn’t one SVG drawing';
  }
  if (
    /<script|<foreignObject|\son\w+\s*=|(?:href|src)\s*=\s*["'](?!#)|@import|url\((?!#)/i.test(svg)
  ) {
    return 'something that loads or runs';
  }
  if (svg.length > LARGEST_ICON) return `${String(Math.round(svg.length / 1000))} kB`;
  const box = /viewBox="([^"]*)"/.exec(svg)?.[1];
  const [, , width, height] = (box ?? '').trim().split(/[\s,]+/);
  if (box === undefined) return 'a drawing without `viewBox`';
  return width === height && width !== undefined ? undefined : `\`viewBox="${box}"\``;
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { site } from '../site.ts';

const folder = new URL('./', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const tokens = new Map(
  [...read('tokens.css').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance and contrast: WCAG 2.2, definitions. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What stands on what, and how far apart the two have to be. */
const grounds = ['desk', 'page', 'sunk', 'raised'];
const pairs: [string, string, number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ['ink', ground, 7],
    ['ink-soft', ground, 4.5],
    ['accent', ground, 4.5],
    ['accent-strong', ground, 4.5],
    ['caution', ground, 4.5],
    ['note', ground, 4.5],
    // Edges of fields and controls.
    ['line-strong', ground, 3],
  ]),
  ['on-accent', 'accent', 4.5],
  ['accent-strong', 'accent-soft', 4.5],
  ...['note', 'tip', 'caution', 'danger'].flatMap((kind): [string, string, number][] => [
    [kind, `${kind}-soft`, 4.5],
    ['ink', `${kind}-soft`, 7],
  ]),
];

describe('the colors', () => {
  it.each(pairs)('%s on %s has a contrast of %d or more, in both themes', (text, ground, least) => {
    for (const theme of ['light', 'dark'] as const) {
      const [one, other] = [tokens.get(text)?.[theme], tokens.get(ground)?.[theme]];
      expect(contrast(one ?? '#000000', other ?? '#000000'), theme).toBeGreaterThanOrEqual(least);
    }
  });

  it('stand in the tokens alone', () => {
    const strays = readdirSync(folder)
      .filter((name) => name.endsWith('.css') && name !== 'tokens.css')
      .flatMap((name) =>
        [...read(name).matchAll(/^(?!.*url\().*#[0-9a-f]{3,8}\b.*$/gim)].map(
          ([line]) => `${name}: ${line.trim()}`,
        ),
      );
    expect(strays).toEqual([]);
  });
});

describe('on paper', () => {
  it('links from the root are written out with the address of the site', () => {
    expect(read('print.css')).toContain(`'(${site.origin}'`.replace("'(", "' ("));
  });
});

/** The report of a benchmark as Markdown, and its chart as SVG. */

import type { Run, Size } from './measure.ts';

/** What was measured at one number of guides. */
export interface Result {
  readonly guides: number;
  readonly ours: Run;
  readonly stock: Run;
  readonly check: Run;
  readonly sizes: Readonly<Record<string, Size | undefined>>;
  readonly stockGuide: Size | undefined;
}

/** @param machine a line that says when and where it was measured */
export function reportText(results: readonly Result[], machine: string): string {
  const names = Object.keys(results[0]?.sizes ?? {});
  return [
    '# Benchmark',
    '',
    `Written by \`npm run bench\`. ${machine}`,
    '',
    'Both sites are built in turn, cold, as whole processes: this one with its checks, and stock Starlight of the same version with the same guides on it, which checks nothing. The guides are generated with texts that differ.',
    '',
    '![Seconds of a build by number of guides](builds.svg)',
    '',
    '| guides | this site | stock | ratio | memory, this site | memory, stock | checks alone |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...results.map(
      ({ guides, ours, stock, check }) =>
        `| ${String(guides)} | ${seconds(ours)} | ${seconds(stock)} | ${(ours.wall / stock.wall).toFixed(2)} | ${memory(ours)} | ${memory(stock)} | ${seconds(check)} |`,
    ),
    '',
    'Bytes, as they are and compressed by Brotli:',
    '',
    `| page | ${results.map(({ guides }) => `${String(guides)} guides`).join(' | ')} |`,
    `| --- |${' --- |'.repeat(results.length)}`,
    ...names.map(
      (name) => `| ${name} | ${results.map(({ sizes }) => bytes(sizes[name])).join(' | ')} |`,
    ),
    `| a guide, stock | ${results.map(({ stockGuide }) => bytes(stockGuide)).join(' | ')} |`,
    '',
    ...growth(results),
    '',
  ].join('\n');
}

/** The added time of a guide from one number of guides to the next. */
function growth(results: readonly Result[]): string[] {
  return results.slice(1).map((result, index) => {
    const before = results[index] ?? result;
    const added = (key: 'ours' | 'stock') =>
      ((result[key].wall - before[key].wall) / (result.guides - before.guides)) * 1000;
    return `- From ${String(before.guides)} to ${String(result.guides)} guides, each adds ${added('ours').toFixed(1)} ms here and ${added('stock').toFixed(1)} ms to stock.`;
  });
}

function seconds({ wall }: Run): string {
  return `${wall.toFixed(1)} s`;
}

function memory({ memory: megabytes }: Run): string {
  return `${(megabytes / 1024).toFixed(2)} GB`;
}

function bytes(size: Size | undefined): string {
  return size
    ? `${size.raw.toLocaleString('en-US')} / ${size.brotli.toLocaleString('en-US')}`
    : '–';
}

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [640, 320, 56, 40];

/** Bars of the builds' seconds: this site beside stock. */
export function chartOf(results: readonly Result[]): string {
  const most = Math.max(...results.flatMap(({ ours, stock }) => [ours.wall, stock.wall]));
  const group = (WIDTH - LEFT) / results.length;
  const bar = (x: number, wall: number, kind: string) => {
    const height = (wall / most) * (HEIGHT - BOTTOM - 24);
    const top = HEIGHT - BOTTOM - height;
    return `<rect class="${kind}" x="${x.toFixed(0)}" y="${top.toFixed(1)}" width="48" height="${height.toFixed(1)}"/><text x="${(x + 24).toFixed(0)}" y="${(top - 6).toFixed(1)}">${wall.toFixed(1)}</text>`;
  };
  const bars = results.map(({ guides, ours, stock }, index) => {
    const x = LEFT + index * group + (group - 104) / 2;
    const label = `<text x="${(x + 52).toFixed(0)}" y="${String(HEIGHT - 16)}">${String(guides)} guides</text>`;
    return bar(x, ours.wall, 'ours') + bar(x + 56, stock.wall, 'stock') + label;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img" aria-label="Seconds of a build: this site and stock Starlight">
<style>text{font:13px sans-serif;text-anchor:middle;fill:#555}.ours{fill:#4f46e5}.stock{fill:#a3a3a3}</style>
<text x="${String(WIDTH / 2)}" y="16">Seconds of a build: this site (dark) and stock Starlight (gray)</text>
${bars.join('\n')}
</svg>
`;
}

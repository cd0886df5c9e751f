/** A drawing as an SVG file of its own. It follows the color scheme of the page that shows it. */

import { drawingOf, type Drawing } from './drawing.ts';
import type { Exchange } from './exchange.ts';

/** The look, inside the file: a page's styles don't reach into a picture. Sizes are those that drawing.ts reckons with. */
const STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#14211e,#e7efec);--ground:light-dark(#f4f7f5,#1a2422);--raised:light-dark(#fff,#17211f);--line:light-dark(#7a8a85,#6f827c);--accent:light-dark(#0a675d,#5fcbb9);--soft:light-dark(#e0f1ed,#14332e);--on:light-dark(#fff,#08201c)}
text{fill:var(--ink);font:13px Figtree,system-ui,sans-serif;text-anchor:middle}
.lifeline{stroke:var(--line);stroke-dasharray:2 4}
.label{stroke:var(--ground);stroke-width:6px;stroke-linejoin:round;paint-order:stroke}
rect{fill:var(--raised);stroke:var(--line)}
.head text{font-weight:700}
.wando rect,.number circle{fill:var(--accent);stroke:var(--accent)}
.wando text,.number text{fill:var(--on);font-weight:700}
.arrow{fill:none;stroke:var(--accent);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.used rect{fill:var(--soft);stroke:var(--accent)}
.used text{fill:light-dark(#074d46,#8fe0d2);font-weight:600}`.replaceAll('\n', '');

/** The SVG file of an exchange. */
export function sequenceSvg(exchange: Exchange): string {
  const drawing = drawingOf(exchange);
  const { width, height } = drawing;
  const size = `width="${String(width)}" height="${String(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(width)} ${String(height)}">`,
    `<title>${escaped(exchange.title)}</title><style>${STYLE}</style>`,
    ...shapesOf(drawing),
    '</svg>',
  ].join('');
}

function shapesOf({ heads, lifelines, arrows, labels, acts, values, numbers }: Drawing): string[] {
  return [
    ...lifelines.map(({ x, from, to }) => line({ x1: x, x2: x, y1: from, y2: to }, 'lifeline')),
    ...heads.map(({ x, y, lines, isWando, ...box }) => {
      const rows = lines.map((text, index) =>
        textAt({ x, y: y + 4.5 + (index - (lines.length - 1) / 2) * 16, text }),
      );
      return group(`head${isWando ? ' wando' : ''}`, rect(box, 10), ...rows);
    }),
    ...arrows.map(({ from, to, y, tip }) =>
      group('arrow', line({ x1: from, x2: to, y1: y, y2: y }), `<path d="${tip}"/>`),
    ),
    ...labels.map((label) => textAt(label, 'label')),
    ...acts.map((box) => group('act', rect(box, 12), textAt({ ...box, y: box.y + 4.5 }))),
    ...values.map((box) => group('used', rect(box, 6), textAt({ ...box, y: box.y + 4.5 }))),
    ...numbers.map(({ x, y, text }) =>
      group(
        'number',
        `<circle ${attributes({ cx: x, cy: y, r: 10 })}/>`,
        textAt({ x, y: y + 4.5, text }),
      ),
    ),
  ];
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function group(name: string, ...parts: readonly string[]): string {
  return `<g class="${name}">${parts.join('')}</g>`;
}

function line(ends: Record<string, number>, name?: string): string {
  return `<line${name === undefined ? '' : ` class="${name}"`} ${attributes(ends)}/>`;
}

function rect({ left: x, top: y, width, height }: Frame, rx: number): string {
  return `<rect ${attributes({ x, y, width, height, rx })}/>`;
}

function textAt({ x, y, text }: Spot, name?: string): string {
  const shown = name === undefined ? '' : ` class="${name}"`;
  return `<text${shown} ${attributes({ x, y })}>${escaped(text)}</text>`;
}

function attributes(numbers: Readonly<Record<string, number>>): string {
  return Object.entries(numbers)
    .map(([name, number]) => `${name}="${String(number)}"`)
    .join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

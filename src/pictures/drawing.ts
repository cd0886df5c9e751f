/** Where everything of a picture stands: an exchange laid out as a sequence that also fits a phone. */

import type { Exchange } from './exchange.ts';

/** Measures in the units of the view box. Rendered at 260 pixels or more, no text falls under 11 pixels. */
export const form = {
  width: 300,
  /** The middle of each party's line. */
  columns: [46, 150, 254],
  headWidth: 92,
  /** Characters that fit into a line of a head. */
  headLength: 10,
  /** A little more than a letter's average width, at the size that pictures.css gives. */
  letter: 6.7,
  /** The same of a value, which is bold: wide enough for the fonts that a system has instead of Figtree. */
  boldLetter: 8.6,
} as const;

/** A text with the middle that it stands on. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A text in a box. */
export interface Box extends Label {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing, ready to be written as SVG. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly (Omit<Box, 'text'> & { lines: readonly string[]; isWando: boolean })[];
  /** The parties' lines, from y to y. */
  readonly lifelines: readonly { x: number; from: number; to: number }[];
  readonly arrows: readonly { from: number; to: number; y: number; tip: string }[];
  readonly labels: readonly Label[];
  /** What a party does on its own. */
  readonly acts: readonly Box[];
  /** The values used. */
  readonly values: readonly Box[];
  readonly numbers: readonly Label[];
}

const HEAD = 44;
const BOX = 24;
/** From the top of a row to its arrow: a number can be under the text. */
const ARROW = 29;

/** Lays an exchange out. */
export function drawingOf(exchange: Exchange): Drawing {
  const column = (index: number): number => form.columns[index] ?? 0;
  const arrows: { from: number; to: number; y: number; tip: string }[] = [];
  const labels: Label[] = [];
  const acts: Box[] = [];
  const values: Box[] = [];
  const numbers: Label[] = [];
  let y = HEAD + 14;

  for (const [index, moment] of exchange.moments.entries()) {
    let numbered = false;
    for (const { from, to, label } of moment.messages) {
      const [start, end] = [column(from), column(to)];
      if (from === to) {
        const box = boxAround(label, start, y);
        acts.push(box);
        numbers.push({ x: box.left, y: y + BOX / 2, text: String(index + 1) });
        y += BOX + 8;
      } else {
        labels.push({ x: form.width / 2, y: y + 12, text: label });
        const side = Math.sign(end - start);
        const tip = `M${String(end - side * 8)} ${String(y + ARROW - 5)}l${String(side * 7)} 5l${String(-side * 7)} 5`;
        arrows.push({ from: start, to: end - side, y: y + ARROW, tip });
        if (!numbered) numbers.push({ x: start, y: y + ARROW, text: String(index + 1) });
        y += ARROW + 10;
      }
      numbered = true;
    }
    const [first] = moment.messages;
    if (moment.values.length > 0 && first) {
      const middle = (column(first.from) + column(first.to)) / 2;
      values.push(...boxesInRow(moment.values, middle, y));
      y += BOX + 2;
    }
    y += 14;
  }

  return {
    width: form.width,
    height: y,
    heads: exchange.parties.map((party, index) => ({
      x: column(index),
      y: HEAD / 2,
      left: column(index) - form.headWidth / 2,
      top: 1,
      width: form.headWidth,
      height: HEAD - 2,
      lines: linesOf(party, form.headLength),
      isWando: index === exchange.wando,
    })),
    lifelines: form.columns.map((x) => ({ x, from: HEAD, to: y })),
    arrows,
    labels,
    acts,
    values,
    numbers,
  };
}

/** A box around a text, moved so that it stays inside the drawing. */
function boxAround(text: string, middle: number, top: number): Box {
  const width = Math.round(text.length * form.letter) + 30;
  const left = Math.max(11, Math.min(middle - width / 2, form.width - 1 - width));
  return { left, top, width, height: BOX, x: left + width / 2, y: top + BOX / 2, text };
}

/** Boxes side by side, with their common middle where it is wanted or as near as the edge allows. */
function boxesInRow(texts: readonly string[], middle: number, top: number): Box[] {
  const widths = texts.map((text) => Math.round(text.length * form.boldLetter) + 16);
  const whole = widths.reduce((sum, width) => sum + width + 6, -6);
  let left = Math.max(1, Math.min(middle - whole / 2, form.width - 1 - whole));
  return texts.map((text, index) => {
    const width = widths[index] ?? 0;
    const box = { left, top, width, height: BOX, x: left + width / 2, y: top + BOX / 2, text };
    left += width + 6;
    return box;
  });
}

/** Breaks a name into lines at its spaces. */
function linesOf(name: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= length) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

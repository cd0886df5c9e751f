/** A link preview as a tree for Takumi: the page's title, and for a guide its provider, kind and time. */

import type { Node } from '@takumi-rs/core';
import type { Look } from './look.ts';

/** Pixels; what link previews take. */
export const cardSize = { width: 1200, height: 630 };

/** What a preview shows. */
export interface CardFacts {
  readonly title: string;
  /** `Single sign-on`; what the site is, for another page. */
  readonly kind: string;
  /** `About 30 minutes`; nothing for a page that isn't followed. */
  readonly time: string | undefined;
  /** The provider's icon as SVG; the site's own mark when left out. */
  readonly icon: string | undefined;
  /** `Wando Docs` */
  readonly siteTitle: string;
}

type Style = Readonly<Record<string, string | number>>;

/** The tree; equal facts and colors give an equal one. */
export function cardOf(facts: CardFacts, look: Look): Node {
  const { title, kind, time, siteTitle } = facts;
  const style = { width: '100%', height: '100%', boxSizing: 'border-box', padding: '60px 72px' };
  return column(
    { ...style, color: look.ink, background: look.desk, borderTop: `20px solid ${look.accent}` },
    [
      row({ alignItems: 'center', gap: 28 }, [
        iconOf(facts, look),
        block({ fontSize: 44, color: look['ink-soft'] }, kind),
      ]),
      row(
        {
          flexGrow: 1,
          flexWrap: 'wrap',
          alignContent: 'center',
          columnGap: titleSize(title) / 4,
          fontSize: titleSize(title),
          fontWeight: 700,
          lineHeight: 1.14,
          letterSpacing: -1.5,
        },
        // Word by word: a line doesn't break at the hyphen of “sign-on”.
        title.split(' ').map((word) => block({}, word)),
      ),
      row({ justifyContent: 'space-between', alignItems: 'center', fontSize: 40 }, [
        row({ alignItems: 'center', gap: 18 }, [
          mark(look, 60),
          block({ fontWeight: 700 }, siteTitle),
        ]),
        block({ color: look.accent, fontWeight: 700 }, time ?? ''),
      ]),
    ],
  );
}

/** Long titles get smaller letters, so that three lines hold all of them. */
function titleSize(title: string): number {
  return title.length <= 28 ? 100 : title.length <= 44 ? 84 : 68;
}

function iconOf({ icon }: CardFacts, look: Look): Node {
  if (icon === undefined) return mark(look, 112);
  const style = { border: `3px solid ${look.line}`, borderRadius: 26, width: 112, height: 112 };
  return row({ ...style, alignItems: 'center', justifyContent: 'center', background: look.page }, [
    // A mark without a color of its own takes that of the text.
    image(icon.replaceAll('currentColor', look.ink), 68),
  ]);
}

function mark(look: Look, size: number): Node {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="${look.accent}"/><path d="M6.5 10.5 11 22l5-11 5 11 4.5-11.5" fill="none" stroke="${look['on-accent']}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  return image(svg, size);
}

function image(svg: string, size: number): Node {
  const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return { type: 'image', src, width: size, height: size };
}

function row(style: Style, children: readonly Node[]): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children: [...children] };
}

function column(style: Style, children: readonly Node[]): Node {
  return row({ flexDirection: 'column', ...style }, children);
}

function block(style: Style, text: string): Node {
  return { type: 'text', text, style };
}

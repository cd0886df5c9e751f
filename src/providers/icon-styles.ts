/** The provider icons: which there are, their style sheet, and the file that holds those of every page. */

/** An icon as it stands in the registry. */
export interface ProviderSvg {
  readonly provider: string;
  readonly svg: string;
}

interface Registry {
  readonly providers: readonly { readonly id: string }[];
  /** Those with a guide. */
  readonly guidedProviders: readonly { readonly id: string }[];
  /** The SVG by the provider's id. */
  readonly icons: ReadonlyMap<string, string>;
}

/** The file of an icon that is by itself, from the site's root. */
export function iconPath(provider: string): string {
  return `/provider-icons/${provider}.svg`;
}

/** Where the icons are that the navigation shows, below each other. */
export const SPRITE_PATH = '/provider-icons.svg';

/** The icons of a site; a provider that has drafts only is part of the preview, and of nothing else. */
export function shownIcons(
  { providers, guidedProviders, icons }: Registry,
  isPreview: boolean,
): ProviderSvg[] {
  return (isPreview ? providers : guidedProviders).flatMap(({ id }) => {
    const svg = icons.get(id);
    return svg === undefined ? [] : [{ provider: id, svg }];
  });
}

/**
 * The icons that fit into one file: those of the navigation, which every page shows. An icon with ids
 * stays by itself: another one may have the same.
 */
export function spriteIcons(
  icons: readonly ProviderSvg[],
  inNavigation: ReadonlySet<string>,
): ProviderSvg[] {
  return icons.filter(({ provider, svg }) => inNavigation.has(provider) && !/\sid=/.test(svg));
}

/** One image with the icons below each other, each in a square. */
export function iconSprite(icons: readonly ProviderSvg[]): string {
  const squares = icons.map(({ svg }, at) =>
    svg
      .slice(svg.indexOf('<svg'))
      .replace(/^<svg[^>]*>/, (tag) =>
        tag
          .replaceAll(/\s(?:xmlns|x|y|width|height)="[^"]*"/g, '')
          .replace(
            '<svg',
            `<svg y="${String(at * SQUARE)}" width="${String(SQUARE)}" height="${String(SQUARE)}"`,
          ),
      ),
  );
  const size = `viewBox="0 0 ${String(SQUARE)} ${String(SQUARE * icons.length)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${squares.join('')}</svg>`;
}

const SQUARE = 32;

/**
 * A rule for each icon, for `<span class="provider-icon" data-provider="okta">` and for the
 * navigation's links. A mark without a color of its own is a mask, so it has the color of the text
 * beside it, in every theme and in print.
 *
 * @param sprite those that `iconSprite` holds; any other is a file, which a page loads when it shows it
 * @param addressOf makes a whole address of one from the site's root
 */
export function iconStyles(
  icons: readonly ProviderSvg[],
  sprite: readonly ProviderSvg[],
  addressOf: (path: string) => string,
): string {
  return icons
    .map(({ provider, svg }) => {
      const hasColors = /(?:fill|stroke)="(?!none|currentColor)/.test(svg);
      const image = hasColors
        ? '--provider-icon:'
        : '--provider-icon:currentColor;--provider-mask:';
      const at = sprite.findIndex((icon) => icon.provider === provider);
      const place =
        at < 0
          ? `url("${addressOf(iconPath(provider))}") center/contain`
          : `url("${addressOf(SPRITE_PATH)}") 0 ${percent(at, sprite.length - 1)}/100% ${String(sprite.length * 100)}%`;
      return `[data-provider='${provider}']{${image}${place}}`;
    })
    .join('\n');
}

/** How far down a square is, as CSS counts it: the last one is at 100 %. */
function percent(at: number, last: number): string {
  return last === 0 ? '0' : `${String(Math.round((at / last) * 1e6) / 1e4)}%`;
}

/** The provider icons: which there are, and their style sheet, which holds those of every page. */

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
 * A rule for each icon, for `<span class="provider-icon" data-provider="okta">` and for the
 * navigation's links. A mark without a color of its own is a mask, so it has the color of the text
 * beside it, in every theme and in print. The layer is one of those that a page waits for in no case
 * (src/publish/type-styles.ts).
 *
 * @param inNavigation providers whose icons every page shows: they are in the sheet itself. Any other
 * icon is a file, which a page loads when it shows it
 * @param addressOf makes a whole address of one from the site's root
 */
export function iconStyles(
  icons: readonly ProviderSvg[],
  inNavigation: ReadonlySet<string>,
  addressOf: (path: string) => string,
): string {
  const rules = icons.map(({ provider, svg }) => {
    const hasColors = /(?:fill|stroke)="(?!none|currentColor)/.test(svg);
    const image = hasColors ? '--provider-icon:' : '--provider-icon:currentColor;--provider-mask:';
    const address = inNavigation.has(provider) ? dataAddress(svg) : addressOf(iconPath(provider));
    return `:root:not([data-plain=all]) [data-provider='${provider}']{${image}url("${address}") center/contain}`;
  });
  return `@layer icons{\n${rules.join('\n')}\n}`;
}

function dataAddress(svg: string): string {
  return `data:image/svg+xml,${svg.trim().replace(/["#%<>\n]/g, encodeURIComponent)}`;
}

/** The provider icons: which there are, and their style sheet. */

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

/** The file of a provider's icon, from the site's root. */
export function iconPath(provider: string): string {
  return `/provider-icons/${provider}.svg`;
}

/**
 * A rule for each icon, for `<span class="provider-icon" data-provider="okta">` and for the
 * sidebar's links. The icon is a file, so a page loads only those that it shows. A mark without a
 * color of its own is a mask, so it has the color of the text beside it, in every theme and in print.
 *
 * @param addressOf makes a whole address of one from the site's root
 */
export function iconStyles(
  icons: readonly ProviderSvg[],
  addressOf: (path: string) => string,
): string {
  return icons
    .map(({ provider, svg }) => {
      const hasColors = /(?:fill|stroke)="(?!none|currentColor)/.test(svg);
      const image = hasColors
        ? '--provider-icon:'
        : '--provider-icon:currentColor;--provider-mask:';
      return `[data-provider='${provider}']{${image}url("${addressOf(iconPath(provider))}")}`;
    })
    .join('\n');
}

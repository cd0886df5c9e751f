/** The stylesheet of the provider icons. */

/** An icon as it stands in the registry. */
export interface ProviderSvg {
  readonly provider: string;
  readonly svg: string;
}

/**
 * A rule for each icon, for `<span class="provider-icon" data-provider="okta">` and for the
 * sidebar's links. A mark without a color of its own is a mask, so it has the color of the text
 * beside it, in every theme and in print.
 */
export function iconStyles(icons: readonly ProviderSvg[]): string {
  return icons
    .map(({ provider, svg }) => {
      const hasColors = /(?:fill|stroke)="(?!none|currentColor)/.test(svg);
      const image = hasColors
        ? '--provider-icon:'
        : '--provider-icon:currentColor;--provider-mask:';
      return `[data-provider='${provider}']{${image}url("${dataUri(svg)}")}`;
    })
    .join('\n');
}

function dataUri(svg: string): string {
  const text = svg.trim().replaceAll('"', "'");
  return `data:image/svg+xml,${text.replace(/[%#<>{}\n]/g, encodeURIComponent)}`;
}

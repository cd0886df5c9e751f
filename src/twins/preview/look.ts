/** The colors of a link preview, from the site's own tokens in their light form. */

const names = ['desk', 'page', 'ink', 'ink-soft', 'line', 'accent', 'on-accent'] as const;

/** Colors by the name of their token. */
export type Look = Readonly<Record<(typeof names)[number], string>>;

/**
 * Reads the colors.
 *
 * @param css src/styles/tokens.css
 * @throws when a token isn't there as `--name: light-dark(#…, #…)` or `--name: #…`
 */
export function lookOf(css: string): Look {
  const entries = names.map((name) => {
    const pattern = new RegExp(`--${name}:\\s*(?:light-dark\\(\\s*)?(#[0-9a-f]{3,8})`, 'i');
    const [, color] = pattern.exec(css) ?? [];
    if (color === undefined) throw new Error(`src/styles/tokens.css has no color --${name}.`);
    return [name, color];
  });
  return Object.fromEntries(entries) as Look;
}

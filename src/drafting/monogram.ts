/** A neutral mark for a provider whose own one isn't there yet. */

/** A ring with the first letters of the name's first two words, as SVG in the color of the text. */
export function monogram(name: string): string {
  const letters = name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
  const ring = 'M12 1a11 11 0 1 0 0 22a11 11 0 0 0 0-22m0 2a9 9 0 1 1 0 18a9 9 0 0 1 0-18';
  const font = 'font-family="system-ui, sans-serif" font-size="9" font-weight="700"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="${ring}"/><text x="12" y="15.2" text-anchor="middle" ${font}>${letters}</text></svg>`;
}

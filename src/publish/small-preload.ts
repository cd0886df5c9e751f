/**
 * Loads what a dynamic import needs at the same time as the import itself, in a tenth of what Vite has for it: style
 * sheets are loaded by their address here, and a module that is imported twice is loaded once.
 */
export const smallPreload = {
  name: 'small-preload',
  enforce: 'pre' as const,
  load: (id: string) => (id === '\0vite/preload-helper.js' ? helper : undefined),
};

/** The files are named from the folder above; one that can't be loaded is reported by the import that needs it. */
const helper = `export const __vitePreload = (load, files = []) => {
  for (const file of files) import(/* @vite-ignore */ '../' + file).catch(() => {});
  return load();
};`;

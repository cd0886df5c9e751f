/**
 * Leaves dynamic imports as they are. Vite wraps each into a helper of 0.7 kB that loads what it imports at the
 * same time, and its style sheets; here, a second file waits for the first only when something is opened, and
 * style sheets are loaded by their address.
 */
export const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
  load: (id: string) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

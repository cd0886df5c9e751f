/** Makes a stock Starlight project with the guides of another project on it. */

import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadModel } from '../../src/model/read-model.ts';
import { plainGuide } from './plain-text.ts';

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://docs.example.com',
  integrations: [starlight({
    title: 'Docs',
    sidebar: [
      { label: 'Single sign-on', items: [{ autogenerate: { directory: 'sso' } }] },
      { label: 'SCIM provisioning', items: [{ autogenerate: { directory: 'scim' } }] },
    ],
  })],
});
`;

const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Writes the project.
 *
 * @param folder where to; it is emptied first
 * @param from the project whose guides it gets
 */
export async function stockSite(folder: string, from: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  // Astro takes from here which packages it has to compile.
  const dependencies = { '@astrojs/starlight': '*', astro: '*' };
  write('package.json', JSON.stringify({ type: 'module', private: true, dependencies }));
  write('astro.config.mjs', CONFIG);
  write('src/content.config.ts', COLLECTIONS);
  write('src/content/docs/index.mdx', '---\ntitle: Docs\n---\nGuides.\n');
  const { guides, providerOf, problemsOf, questionOf } = await loadModel(from);
  for (const guide of guides) {
    const provider = providerOf(guide.provider);
    if (!provider) continue;
    const questions = (guide.questions ?? []).flatMap((id) => questionOf(id) ?? []);
    const file = `src/content/docs/${guide.id}.mdx`;
    const shown = { guide, provider, problems: problemsOf(guide.id), questions };
    write(file, plainGuide(readFileSync(join(from, file), 'utf8'), shown));
  }
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (['.astro', '.vite', '.cache'].includes(name)) continue;
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
}

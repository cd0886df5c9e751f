/** Publishing: the built site becomes what readers get, each page with its styles and its policy. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { sha256, shortHash } from './hash.ts';
import type { Host, Hosting } from './hosts/hosting.ts';
import type { PageType } from './page-type.ts';
import { planPage, type PagePlan } from './plan-page.ts';
import { publishedPage, type GroupStyles } from './published-page.ts';
import { readSite, type SiteFiles } from './read-site.ts';
import { scriptReader, type ScriptReader } from './script-facts.ts';
import { StyleGroups, type StyleGroup } from './style-group.ts';
import { tagsOf } from './tags.ts';
import { typeStyles } from './type-styles.ts';

const BATCH = 16;

export interface PublishOptions {
  /** The type of a page, by its file in the folder: `sso/okta/index.html`. */
  readonly typeOf: (page: string) => PageType;
  readonly hosting: Hosting;
  /** The hosts to write files for, by name. */
  readonly hosts: Readonly<Record<string, Host>>;
  /** Where files go that a host needs outside of the site, in a folder for each. */
  readonly hostsFolder: string;
  /** Where the site will be, when the folder is moved afterwards. */
  readonly movesTo?: string;
}

/**
 * Publishes the site in a folder, in place, once.
 *
 * @throws {Error} with file and line for what the policy would stop; then nothing is written
 */
export async function publish(folder: string, options: PublishOptions): Promise<void> {
  const site = await readSite(folder, options.hosting.base);
  const groups = new StyleGroups(site.sheets);
  const read = scriptReader(site.scripts, site.sheets);
  const plans = await planPages(folder, site, groups, options.typeOf);
  for (const group of groups) {
    const styles = await writeStyles(folder, options.hosting.base, group, read);
    const pages = [...plans].filter(([, plan]) => plan.group === group);
    await writePages(folder, read, styles, pages);
  }
  await writeHostFiles(folder, options);
}

async function planPages(
  folder: string,
  { pages, scripts }: SiteFiles,
  groups: StyleGroups,
  typeOf: PublishOptions['typeOf'],
): Promise<Map<string, PagePlan>> {
  const plans = new Map<string, PagePlan>();
  for (const batch of batchesOf(pages)) {
    const texts = await Promise.all(batch.map((page) => readFile(join(folder, page), 'utf8')));
    for (const [index, page] of batch.entries()) {
      const html = texts[index] ?? '';
      plans.set(
        page,
        await explained(page, () => planPage(html, tagsOf(html), groups, typeOf(page), scripts)),
      );
    }
  }
  const unsafe = [...plans].flatMap(([page, plan]) =>
    plan.unsafe.map(({ line, message }) => `${page}:${String(line)}: ${message}`),
  );
  if (unsafe.length > 0) throw new Error(unsafe.join('\n'));
  return plans;
}

/** Says which page an error is about. */
async function explained<T>(page: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`${page}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Makes the styles of a group, and writes the sheet that comes late. */
async function writeStyles(
  folder: string,
  base: string,
  group: StyleGroup,
  read: ScriptReader,
): Promise<GroupStyles> {
  const { words } = read(group.inlineScripts, group.scriptFiles);
  const { inline, late } = typeStyles({ ...group, words });
  const styles = await Promise.all(inline.map(async (css) => ({ css, digest: await sha256(css) })));
  if (late === '') return { inline: styles, late: undefined };
  const file = `_astro/late.${await shortHash(late)}.css`;
  await mkdir(join(folder, '_astro'), { recursive: true });
  await writeFile(join(folder, file), late);
  return { inline: styles, late: `${base}${file}` };
}

async function writePages(
  folder: string,
  read: ScriptReader,
  styles: GroupStyles,
  pages: readonly (readonly [string, PagePlan])[],
): Promise<void> {
  for (const batch of batchesOf(pages)) {
    await Promise.all(
      batch.map(async ([page, plan]) => {
        const file = join(folder, page);
        const facts = read(plan.scripts.inline, plan.scripts.files);
        const html = publishedPage(await readFile(file, 'utf8'), plan, styles, facts);
        await writeFile(file, html);
      }),
    );
  }
}

/** A few at a time: the disk works ahead, and not every page is in memory. */
function batchesOf<T>(pages: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(pages.length / BATCH) }, (_, index) =>
    pages.slice(index * BATCH, (index + 1) * BATCH),
  );
}

async function writeHostFiles(folder: string, options: PublishOptions): Promise<void> {
  for (const [name, host] of Object.entries(options.hosts)) {
    const outside = join(options.hostsFolder, name);
    const siteFolder = relative(outside, options.movesTo ?? folder)
      .split(sep)
      .join('/');
    for (const { path, text, isInSite } of host(options.hosting, siteFolder)) {
      const file = join(isInSite ? folder : outside, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
}

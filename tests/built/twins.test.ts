import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from 'markdownlint/sync';
import { markdownToMdast, type MdastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../src/guides/guide.ts';
import { loadModel } from '../../src/model/read-model.ts';
import { site, withBase } from '../../src/site.ts';
import { childrenOf } from '../../src/source/mdx-node.ts';
import { guidesSchema } from '../../src/twins/guides-schema.ts';
import { stepParts } from '../../src/twins/markdown/step-part.ts';
import { builtSites } from '../../tools/built-sites.ts';
import { attributeOf, hasClass, isListed, textIn } from './page.ts';
import { pagesOf } from './site.ts';
import { stepsOfHtml, stepsOfJson, stepsOfMarkdown } from './twin-steps.ts';

const { guides, problemsOf } = await loadModel(process.cwd());

/** Long lines are paragraphs, folds of two steps may have one name, and a provider's message ends as it does. */
const lintRules = {
  'line-length': false,
  'no-duplicate-heading': { siblings_only: true },
  'no-emphasis-as-heading': false,
  'no-trailing-punctuation': false,
  'no-inline-html': true,
};

/** What only the source of a page may have. */
const leftovers = /<\/?[A-Za-z][\w-]*(?:\s[^>]*)?>|^import \{|\{\/\*|^:::/m;

describe.each(['site'] as const)('the forms of the site built as %s', (name) => {
  const { base, directory } = builtSites[name];
  const pages = pagesOf(name).filter((page) => isListed(page));
  const whole = (path: string): string => `${site.origin}${withBase(base, path)}`;
  const read = (path: string): string => readFileSync(join(directory, path), 'utf8');
  const file = guidesSchema.parse(JSON.parse(read('guides.json')));

  it.each(guides.map((guide) => [guide.id, guide] as const))(
    '%s has the same steps, settings, links and warnings in all of them',
    (id, guide) => {
      const page = pages.find(({ path }) => path === guide.path);
      const entry = file.guides.find((one) => one.id === id);
      const html = stepsOfHtml(page?.elements ?? [], whole(guide.path));
      const markdown = stepsOfMarkdown(read(`${guide.path}index.md`));
      expect(html).toHaveLength(stepsOf(guide).length);
      expect(markdown).toEqual(html);
      expect(entry && stepsOfJson(entry)).toEqual(html);
    },
  );

  it.each(guides.map((guide) => [guide.id, guide] as const))(
    '%s has the same sections and problems in all of them',
    (id, guide) => {
      const page = pages.find(({ path }) => path === guide.path);
      const markdown = read(`${guide.path}index.md`);
      const entry = file.guides.find((one) => one.id === id);
      const headings = page?.elements.filter(({ tagName }) => tagName === 'h2') ?? [];
      const titles = entry?.sections.map(({ title }) => title);
      const inMarkdown = [...markdown.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
      expect(headings.map(textIn).filter((title) => titles?.includes(title))).toEqual(titles);
      expect(inMarkdown.filter((title) => title !== 'What changed')).toEqual(titles);
      const anchors = problemsOf(id).map(({ anchor }) => whole(`${guide.path}#${anchor}`));
      const found = [...markdown.matchAll(/^Problem: <(.*)>$/gm)].map(([, address]) => address);
      const ids = page?.elements.map((element) => attributeOf(element, 'id'));
      expect(found).toEqual(anchors);
      expect(entry?.problems?.map(({ address }) => address)).toEqual(anchors);
      for (const { anchor } of problemsOf(id)) expect(ids).toContain(anchor);
    },
  );

  it('gives each step of the JSON as a part of the Markdown', () => {
    for (const { address, steps = [] } of file.guides) {
      const markdown = read(
        `${new URL(address).pathname.slice(withBase(base, '/').length)}index.md`,
      );
      const parts = stepParts(markdown);
      expect(steps.map(({ id, markdown: part }) => [id, part])).toEqual([...parts]);
    }
  });

  it.each(pages.map(({ path }) => [path]))('%s is clean Markdown', (path) => {
    const markdown = read(`${path}index.md`);
    const prose = markdown.replace(/<(?:https?:|[\w.]+@)[^>]*>|`[^`]*`|^```.*?^```/gms, '');
    expect(leftovers.exec(prose)?.[0]).toBeUndefined();
    const root = markdownToMdast(markdown, { features: { smartPunctuation: false } });
    expect(typesIn(root)).not.toContain('html');
    expect(lint({ strings: { [path]: markdown }, config: lintRules })[path]).toEqual([]);
  });

  it('names the Markdown and the list in the head of every page', () => {
    for (const { path, elements } of pages) {
      const links = elements.filter(({ tagName }) => tagName === 'link');
      const hrefOf = (rel: string, type: string) =>
        links.flatMap((one) =>
          attributeOf(one, 'rel') === rel && attributeOf(one, 'type') === type
            ? [attributeOf(one, 'href')]
            : [],
        );
      expect(hrefOf('alternate', 'text/markdown')).toEqual([withBase(base, `${path}index.md`)]);
      expect(hrefOf('describedby', 'text/plain')).toEqual([withBase(base, '/llms.txt')]);
    }
  });

  it('lists every page in llms.txt, and has the text of each in llms-full.txt', () => {
    const listed = [...read('llms.txt').matchAll(/^- \[.*?\]\((.*?)\)/gm)].map(([, to]) => to);
    const expected = pages.map(({ path }) => whole(`${path}index.md`));
    expect(listed.sort()).toEqual(expected.sort());
    const full = read('llms-full.txt');
    for (const { path } of pages) expect(full).toContain(read(`${path}index.md`));
  });

  it('says on the page what changed in a guide', () => {
    for (const { path, elements } of pages) {
      const entry = file.guides.find(({ address }) => address === whole(path));
      const shown = elements.find((element) => hasClass(element, 'what-changed'));
      for (const { text } of entry?.changes ?? []) expect(shown && textIn(shown)).toContain(text);
    }
  });
});

function typesIn(node: MdastNode): string[] {
  return [node.type, ...childrenOf(node).flatMap(typesIn)];
}

import { expect, it } from 'vitest';
import { loadModel } from '../model/read-model.ts';
import { stepsOf } from '../guides/guide.ts';
import { textRecords } from './full-text.ts';
import { unpackTextParts } from './text-parts.ts';

const model = await loadModel(process.cwd());
const records = textRecords(model);
const parts = new Map(
  records
    // Pagefind keeps one space of each white space.
    .flatMap(({ url, content, meta }) =>
      unpackTextParts(url, content.replaceAll(/\s+/g, ' '), meta),
    )
    .map((part) => [part.entry.path, part]),
);

it('has one record for each page', () => {
  const pages = [...model.guides, ...model.pages];
  expect(records.map(({ url }) => url).sort()).toEqual(pages.map(({ path }) => path).sort());
});

it('has each step and each problem, with where it is', () => {
  for (const guide of model.guides) {
    for (const { step, path } of stepsOf(guide)) {
      const { entry, text } = parts.get(path) ?? {};
      expect(text).toBe(step.text.replaceAll(/\s+/g, ' ').trim());
      expect(entry).toMatchObject({
        title: step.title,
        kind: 'step',
        home: { title: guide.title, provider: guide.provider, category: guide.category },
      });
      expect(entry?.phase).toMatch(new RegExp(` ${String(step.number)}$`));
    }
    for (const { anchor } of model.problemsOf(guide.id)) {
      expect(parts.get(`${guide.path}#${anchor}`)?.entry.kind).toBe('problem');
    }
  }
});

it('has every section of every page', () => {
  for (const { path, sections } of model.pages) {
    for (const { id, title } of sections) {
      if (title === 'Sources' || title === 'Next') continue;
      expect(parts.get(`${path}#${id}`)?.entry.title).toBe(title);
    }
  }
});

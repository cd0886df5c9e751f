import { expect, it } from 'vitest';
import { loadModel } from '../model/read-model.ts';
import { stepsOf } from '../guides/guide.ts';
import { textRecords } from './full-text.ts';

const model = await loadModel(process.cwd());
const records = new Map(textRecords(model).map((record) => [record.url, record]));

it('has a record for each step and each problem, with where it is', () => {
  for (const guide of model.guides) {
    for (const { step, path } of stepsOf(guide)) {
      expect(records.get(path)?.content).toBe(`${step.title}. ${step.text}`.trim());
      expect(records.get(path)?.meta).toMatchObject({
        title: step.title,
        home: guide.title,
        kind: 'step',
        provider: guide.provider,
      });
      expect(records.get(path)?.meta.phase).toMatch(new RegExp(` ${String(step.number)}$`));
    }
    for (const { anchor } of model.problemsOf(guide.id)) {
      expect(records.get(`${guide.path}#${anchor}`)?.meta.kind).toBe('problem');
    }
  }
});

it('has every section of every page', () => {
  for (const { path, sections } of model.pages) {
    for (const { id, title } of sections) {
      if (title === 'Sources' || title === 'Next') continue;
      expect(records.get(`${path}#${id}`)?.content).toContain(title);
    }
  }
});

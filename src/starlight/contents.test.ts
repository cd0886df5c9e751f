import { describe, expect, it } from 'vitest';
import { toGuide } from '../guides/guide.ts';
import { contentsOf } from './contents.ts';

const top = { slug: '_top', text: 'Overview', children: [] };

describe('the contents', () => {
  it('are a page’s headings, without its top', () => {
    const child = { slug: 'b', text: 'B', children: [] };
    expect(contentsOf([top, { slug: 'a', text: 'A', children: [child] }], undefined)).toEqual([
      { id: 'a', text: 'A', entries: [{ id: 'b', text: 'B', entries: [] }] },
    ]);
  });

  it('are a guide’s sections with their steps, under the name of the phase', () => {
    const body = '## Steps\n\n<Step id="b" title="B" />\n\n## Next\n\nText.\n';
    expect(contentsOf([top], toGuide('sso/okta', {} as never, body))).toEqual([
      {
        id: 'steps',
        text: 'Set up',
        isNumbered: true,
        entries: [{ id: 'b', text: 'B', entries: [] }],
      },
      { id: 'next', text: 'Next', isNumbered: true, entries: [] },
    ]);
  });
});

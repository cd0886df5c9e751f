import { expect, it } from 'vitest';
import { current, siteOf } from '../../tests/fixtures/addresses.ts';
import { checkReservedIds, isFrameId } from './reserved-ids.ts';

it.each(['_top', 'navigation', 'pagefind__search', 'sheet-client-id', 'what-works-license'])(
  'a step can’t have the frame’s id %s',
  (id) => {
    const site = siteOf(['/sso/okta/', current(`/sso/okta/#${id}`, 7)]);
    expect(checkReservedIds(site)).toMatchObject([
      {
        rule: 'permalinks/reserved-id',
        line: 7,
        found: `the id "${id}", which the frame of every page has`,
      },
    ]);
  },
);

it('a step can’t have a problem’s id', () => {
  const step = current('/sso/okta/#okta-access-denied', 5);
  const site = { ...siteOf(['/sso/okta/', { ...step, kind: 'problem' }]), doubles: [step] };
  expect(checkReservedIds(site)).toMatchObject([
    { line: 5, found: expect.stringContaining('problem') as string },
  ]);
});

it('says nothing of other ids, nor of a section with one', () => {
  expect(['copy-client-id', 'search', 'top', 'what-works'].filter(isFrameId)).toEqual([]);
  const section = current('/sso/okta/#navigation', 1, 'section');
  expect(checkReservedIds(siteOf(['/sso/okta/', '/sso/okta/#copy-client-id', section]))).toEqual(
    [],
  );
});

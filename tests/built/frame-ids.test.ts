/** Ids on a guide's page that no source gave it are the frame's: a step can't have one of them. */

import { expect, it } from 'vitest';
import { loadModel } from '../../src/model/read-model.ts';
import { fragmentOf, pageOf } from '../../src/permalinks/addresses.ts';
import { isFrameId } from '../../src/permalinks/reserved-ids.ts';
import { attributeOf } from './page.ts';
import { pagesOf } from './site.ts';

const { guides, addresses, ledger } = await loadModel('.');

it('every one of them is reserved', () => {
  const old = addresses.redirects.map(({ from }) => from);
  const known = new Set([...addresses.current.keys(), ...ledger.keys(), ...old]);
  const pages = pagesOf('site').filter((page) => guides.some(({ path }) => path === page.path));
  expect(pages.length).toBe(guides.length);
  const missing = pages.flatMap(({ path, elements }) =>
    elements
      .map((element) => attributeOf(element, 'id'))
      .filter((id) => id !== undefined && !known.has(`${path}#${id}`) && !isFrameId(id)),
  );
  expect([...new Set(missing)]).toEqual([]);
});

it('no published address has one of them', () => {
  const taken = [...ledger.keys()].filter((address) => {
    const id = fragmentOf(address);
    return id !== undefined && pageOf(address) !== '/' && isFrameId(id);
  });
  expect(taken).toEqual([]);
});

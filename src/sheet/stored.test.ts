import fc from 'fast-check';
import { expect, it } from 'vitest';
import { doneFrom, valuesFrom, valuesText, withDone } from './stored.ts';

it('keeps values, and no secret', () => {
  const typed = { 'client-id': '0oa1', 'client-secret': 'x', 'scim-token': 'y', other: 'z' };
  expect(valuesFrom(valuesText(typed))).toEqual({ 'client-id': '0oa1' });
});

it.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['a list', '[1]'],
  ['another type', '{"client-id":1}'],
  ['a secret', '{"client-secret":"x"}'],
  ['the name of a property of all objects', '{"__proto__":"x","constructor":"y"}'],
  ['too long a text', `{"issuer":"${'x'.repeat(2001)}"}`],
])('reads %s as no values', (_case, text) => {
  expect(valuesFrom(text)).toEqual({});
});

it('reads any text without failing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(Object.values(valuesFrom(text)).every((value) => typeof value === 'string')).toBe(
        true,
      );
      expect(Object.values(doneFrom(text)).every(Array.isArray)).toBe(true);
    }),
  );
});

it('ticks a step off and on again', () => {
  const done = withDone({ 'scim/okta': ['a'] }, 'sso/okta', 'b', true);
  expect(done).toEqual({ 'scim/okta': ['a'], 'sso/okta': ['b'] });
  expect(withDone(done, 'sso/okta', 'b', true)).toEqual(done);
  expect(withDone(done, 'sso/okta', 'b', false)).toEqual({ 'scim/okta': ['a'], 'sso/okta': [] });
  expect(doneFrom(JSON.stringify(done))).toEqual(done);
});

/** The questions as a person answers them: with arrow keys, defaults, and a second try after a mistake. */

import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Answers, Known } from '../../src/drafting/answers.ts';
import { askForRest } from './ask.ts';

const known: Known = {
  guideIds: ['sso/okta'],
  providers: [
    { id: 'okta', name: 'Okta', aliases: [], order: 1 },
    { id: 'auth0', name: 'Auth0', aliases: [], covers: { sso: ['Lamp'] }, order: 2 },
  ],
  withProblems: [],
  today: '2026-11-23',
};
const ENTER = '\r';
const DOWN = '\u001B[B';
const ESCAPE = '\u0003';

/** Presses keys, each when its question has been put; a question is known by words of it. */
async function ask(given: Answers, keys: [question: string, ...keys: string[]][]) {
  const input = new PassThrough();
  const output = new PassThrough();
  const waiting = [...keys];
  let shown = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    shown += stripVTControlCharacters(text);
    const [next] = waiting;
    if (!next || !shown.includes(next[0])) return;
    waiting.shift();
    shown = '';
    const [, ...pressed] = next;
    // After the prompt has drawn itself it listens.
    setImmediate(() => {
      for (const key of pressed) input.write(key);
    });
  });
  const outcome = await askForRest({ answers: given, takesOver: false }, known, { input, output });
  expect(waiting).toEqual([]);
  return outcome;
}

async function answer(...args: Parameters<typeof ask>) {
  return (await ask(...args))?.answers;
}

it('asks for kind and provider, by arrow keys', async () => {
  expect(
    await answer({}, [
      ['What does it set up?', DOWN, ENTER],
      ['For which identity provider?', DOWN, ENTER],
      ['Write it?', ENTER],
    ]),
  ).toEqual({ category: 'scim', provider: 'auth0' });
});

it('passes over a provider that has its guide', async () => {
  expect(
    await answer({ category: 'sso' }, [
      ['For which identity provider?', ENTER],
      ['Write it?', ENTER],
    ]),
  ).toEqual({ category: 'sso', provider: 'auth0' });
});

it('asks what a new provider needs, suggests its id, and leaves out what is left empty', async () => {
  expect(
    await answer({ category: 'scim', 'console-url': 'https://console.lantern.example' }, [
      ['For which identity provider?', DOWN, DOWN, ENTER],
      ['Its name', 'okta', ENTER],
      ['The registry has Okta already', ...Array<string>(4).fill('\u007F'), 'Lantern ID', ENTER],
      ['Its id', ENTER],
      ['Other and former names', ENTER],
      ['The name of its console', 'Lantern Console', ENTER],
      ['The title of a page', 'Apps', ENTER],
      ['The address of that page', 'https://lantern.example/apps', ENTER],
      ['The path of its mark', ENTER],
      ['src/content/providers/lantern-id.yaml', ENTER],
    ]),
  ).toEqual({
    category: 'scim',
    'console-url': 'https://console.lantern.example',
    name: 'Lantern ID',
    provider: 'lantern-id',
    'console-name': 'Lantern Console',
    'source-title': 'Apps',
    'source-url': 'https://lantern.example/apps',
  });
});

describe('a name that another guide covers', () => {
  const given = {
    category: 'sso',
    provider: 'lamp',
    name: 'Lamp',
    aliases: 'Lamps',
    icon: '<svg/>',
  };
  const rest = { 'console-name': 'L', 'console-url': 'https://l.example' };
  const source = { 'source-title': 'Apps', 'source-url': 'https://l.example/apps' };
  const question = 'Auth0 covers “Lamp” for single sign-on.';

  it('goes on as a guide of the other kind', async () => {
    const outcome = await ask({ ...given, ...rest, ...source }, [
      [question, ENTER],
      ['docs/scim/lamp.mdx', ENTER],
    ]);
    expect(outcome).toMatchObject({ answers: { category: 'scim' }, takesOver: false });
  });

  it('or is taken over', async () => {
    const outcome = await ask({ ...given, ...rest, ...source }, [
      [question, DOWN, ENTER],
      ['docs/sso/lamp.mdx', ENTER],
    ]);
    expect(outcome).toMatchObject({ answers: { category: 'sso' }, takesOver: true });
  });
});

it.each([
  ['at a question', [['What does it set up?', ESCAPE]]],
  [
    'at the last one',
    [
      ['What does it set up?', ENTER],
      ['For which identity provider?', ENTER],
      ['Write it?', 'n'],
    ],
  ],
] satisfies [string, [string, ...string[]][]][])(
  'gives nothing when one leaves %s',
  async (_case, keys) => {
    expect(await answer({}, keys)).toBeUndefined();
  },
);

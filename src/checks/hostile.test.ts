/** Sources that mean harm, or that a tool has broken: each is refused at its place, with its cause first, in no time. */

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadModel } from '../model/read-model.ts';
import { refusedTexts } from '../../tests/fixtures/refused-texts.ts';
import { checkModel } from './check-model.ts';

const FIXTURE = 'tests/fixtures/lint/site';
const DOCS = 'src/content/docs/';
const GUIDE = `${DOCS}sso/okta.mdx`;
const PROBLEMS = 'src/content/problems/okta.yaml';
const PROVIDER = 'src/content/providers/okta.yaml';
const QUESTIONS = 'src/content/questions.yaml';
const SOURCE = 'url: https://help.okta.com/oie/en-us/content/apps.htm';
const CAUSE = 'The token was mistyped.';
const ICON = 'src/content/providers/okta.svg';
const ANCHOR = 'Assign one team first, then everyone.';
const MARK = '‸';
const LIMIT = 2000;

const textOf = (path: string) => readFileSync(join(FIXTURE, path), 'utf8');

const root = mkdtempSync(join(tmpdir(), 'wandodocs-hostile-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Changes of files, `what is there ⇒ what was made of it`, with a mark where it is refused. */
const inFiles: readonly (readonly [rule: string, path: string, change: string])[] = [
  ['files/limit', PROBLEMS, `The token ⇒ ‸${'a'.repeat(100_000)}`],
  [
    'files/limit',
    PROBLEMS,
    `- id: redirect-uri-not-registered ⇒ ${'['.repeat(100)}‸${'['.repeat(800)}`,
  ],
  ['files/encoding', GUIDE, `${ANCHOR} ⇒ S‸a\u0308kerhet.`],
  ['yaml/syntax', PROVIDER, 'name: Okta\n ⇒ name: ‸!!js/function x\n'],
  ['yaml/syntax', PROBLEMS, '# Okta single sign-on ⇒ ‸<<<<<<< HEAD'],
  ['mdx/syntax', GUIDE, `${ANCHOR} ⇒ ‸<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x`],
  ['keys/unknown', GUIDE, 'duration: 25 ⇒ duration: 25\n‸__proto__: { a: 1 }'],
  ['keys/wrong-value', GUIDE, 'provider: okta ⇒ ‸provider: constructor'],
  ['keys/wrong-value', PROVIDER, `${SOURCE} ⇒ ‸url: javascript:alert(1)`],
  ['keys/wrong-value', PROVIDER, '{ name: Okta Admin Console } ⇒ { name: A, ‸url: "data:x" }'],
  ['mdx/html', PROBLEMS, `${CAUSE} ⇒ ‸<script>alert(1)</script>`],
  ['mdx/html', PROVIDER, 'It works with ⇒ ‸<b onclick="x">It</b> works with'],
  ['mdx/html', QUESTIONS, 'Somebody has to. ⇒ ‸<img onerror="x"> a'],
  ['links/scheme', PROBLEMS, 'Enter the token ⇒ See [it](‸javascript:alert(1)), the token'],
  ['links/scheme', PROBLEMS, `${CAUSE} ⇒ See ‸<javascript:alert(1)>.`],
  ['secrets/known-shape', PROBLEMS, `${CAUSE} ⇒ ‸-----BEGIN RSA PRIVATE KEY-----`],
];

const PLAIN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"';

/** Whole files, with a mark where they are refused; without one, that is at the start. */
const files: readonly (readonly [rule: string, path: string, content: string | Uint8Array])[] = [
  ['files/limit', GUIDE, 'word '.repeat(1_000_000)],
  ['files/limit', PROBLEMS, '# more\n'.repeat(30_000)],
  ['files/not-utf-8', GUIDE, Buffer.from(textOf(GUIDE).replace(ANCHOR, 'Säkerhet.'), 'latin1')],
  ['yaml/syntax', PROBLEMS, 'a: ‸&a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'],
  ['files/not-utf-8', PROBLEMS, Buffer.from(`\uFEFF${textOf(PROBLEMS)}`, 'utf16le')],
  ['files/wrong-ending', `${DOCS}sso/ping.astro`, '---\n---\n'],
  ['files/wrong-ending', `${DOCS}ping.js`, 'alert(1)'],
  ['provider/icon', ICON, `${PLAIN}>‸<script>1</script></svg>`],
  ['provider/icon', ICON, `${PLAIN}‸ onload="x"/>`],
  ['provider/icon', ICON, `${PLAIN}><image ‸href="https://a"/></svg>`],
  ['provider/icon', ICON, '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg/>'],
  ['provider/icon', ICON, `${PLAIN}>${' '.repeat(30_000)}</svg>`],
];

/** Checks the fixture's site with other files in it; gives the first diagnostic and the time of the processor, in ms. */
async function firstOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const site = join(root, 'site');
  rmSync(site, { recursive: true, force: true });
  cpSync(FIXTURE, site, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
  return checked(site);
}

async function refuses(rule: string, path: string, typed: string | Uint8Array): Promise<void> {
  const isMarked = typeof typed === 'string' && typed.includes(MARK);
  const before = isMarked ? typed.slice(0, typed.indexOf(MARK)).split('\n') : [''];
  const { place, took } = await firstOf({ [path]: isMarked ? typed.replace(MARK, '') : typed });
  const column = (before.at(-1) ?? '').length + 1;
  // Bytes have no mark in them.
  if (typeof typed !== 'string') expect(place).toMatch(`${rule} ${path}:`);
  else expect(place).toBe(`${rule} ${path}:${String(before.length)}:${String(column)}`);
  expect(took).toBeLessThan(LIMIT);
}

async function checked(site: string) {
  const start = process.cpuUsage();
  const [first] = checkModel(await loadModel(site, '2026-11-23'));
  const { user, system } = process.cpuUsage(start);
  const place =
    first && `${first.rule} ${first.file}:${String(first.line)}:${String(first.column)}`;
  return { place, took: (user + system) / 1000 };
}

describe('a hostile source', () => {
  it('is one of sixty at least', () => {
    expect(refusedTexts.length + inFiles.length + files.length).toBeGreaterThanOrEqual(60);
  });

  it.each(
    refusedTexts.map(
      ([rule, text]) => [rule, text.slice(0, 60).replace(/\s/g, ' '), text] as const,
    ),
  )('is refused by %s: %s', async (rule, _name, marked) => {
    await refuses(
      rule,
      GUIDE,
      textOf(GUIDE).replace(ANCHOR, () => `${ANCHOR}\n\n${marked}`),
    );
  });

  it.each(
    inFiles.map(([rule, path, change]) => [rule, change.slice(0, 70), path, change] as const),
  )('is refused by %s: %s', async (rule, _name, path, change) => {
    const [from = '', to = ''] = change.split(' ⇒ ');
    await refuses(
      rule,
      path,
      textOf(path).replace(from, () => to),
    );
  });

  it.each(files)('is refused by %s: %s', refuses);

  it.each([
    '{a} ',
    '`{issuer}` ',
    'a:b ',
    'GOCSPX-abcdefgh1 ',
    '{/* */} ',
    '[a](/x) ',
    '](',
    '# a\n\n',
  ])('takes no time when it repeats %j', async (part) => {
    const block = `${part.repeat(Math.floor(7000 / part.length))}\n\n`;
    const text = textOf(GUIDE).replace(ANCHOR, () => block.repeat(25));
    expect((await firstOf({ [GUIDE]: text })).took).toBeLessThan(LIMIT);
  });

  it.each(['src/content/docs/linked.mdx', 'src/content/docs/folder', 'public/x'])(
    'is refused by files/link: a link at %s',
    async (path) => {
      await firstOf({});
      symlinkSync(path.includes('.') ? __filename : root, join(root, 'site', path));
      const { place } = await checked(join(root, 'site'));
      expect(place).toBe(`files/link ${path}:1:1`);
    },
  );
});

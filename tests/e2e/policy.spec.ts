/** What the policy refuses: each is tried as by an attacker who got as far as running a script. */

import { expect } from '@playwright/test';
import { test } from './test.ts';

type Attempt = readonly [what: string, attempt: (foreign: string) => unknown, directive: string];

const attempts: readonly Attempt[] = [
  ['an inline script', () => add('script', 'hit = 1'), 'require-trusted-types-for'],
  ['a script of another host', (src) => add('script', '', { src }), 'require-trusted-types-for'],
  ['a module of another host', (from) => import(from), 'script-src-elem'],
  ['a handler', () => add('p', '', { onclick: 'hit = 1' }), 'require-trusted-types-for'],
  [
    'markup of a text',
    () => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="hit = 1">');
    },
    'require-trusted-types-for',
  ],
  [
    'a text that is run',
    () => {
      Reflect.apply(setTimeout, window, ['hit = 1']);
    },
    'require-trusted-types-for',
  ],
  [
    'a link that runs',
    () => {
      add('a', '', { href: 'javascript:hit=1' }).click();
    },
    'script-src-elem',
  ],
  ['a worker', () => new Worker('/worker.js'), 'require-trusted-types-for'],
  ['an inline style', () => add('style', 'body { display: none }'), 'style-src-elem'],
  ['a style attribute', () => add('p', '', { style: 'display: none' }), 'style-src-attr'],
  [
    'styles of another host',
    (href) => add('link', '', { rel: 'stylesheet', href }),
    'style-src-elem',
  ],
  ['a frame', (src) => add('iframe', '', { src }), 'frame-src'],
  ['a frame of this host', () => add('iframe', '', { src: '/' }), 'frame-src'],
  [
    'a form',
    (action) => {
      (add('form', '', { action }) as HTMLFormElement).submit();
    },
    'form-action',
  ],
  ['an image of another host', (src) => add('img', '', { src }), 'img-src'],
  ['a video of another host', (src) => add('video', '', { src }), 'media-src'],
  ['a font of another host', (from) => new FontFace('f', `url(${from})`).load(), 'font-src'],
  ['a request to another host', (to) => fetch(to), 'connect-src'],
  ['a message to another host', (to) => navigator.sendBeacon(to, 'text'), 'connect-src'],
  ['another base for addresses', (href) => add('base', '', { href }), 'base-uri'],
];

/** Firefox refuses the others too, but reports another directive, or a request. */
const reportedAlike = new Set(
  attempts.map(([what]) => what).filter((what) => !['a link that runs', 'a frame'].includes(what)),
);

/** Adds an element to the page. */
declare function add(
  tag: string,
  text: string,
  attributes?: Readonly<Record<string, string>>,
): HTMLElement;

for (const [what, attempt, directive] of attempts) {
  test(
    `refuses ${what}`,
    { tag: reportedAlike.has(what) ? '@firefox' : [] },
    async ({ page, stopped }) => {
      await page.addInitScript(() => {
        const add = (tag: string, text: string, attributes: Record<string, string> = {}) => {
          const element = document.createElement(tag);
          element.append(text);
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          document.body.append(element);
          return element;
        };
        Object.assign(window, { add });
      });
      await page.goto('./sso/okta/');
      const here = page.url();
      await page.evaluate(attempt, 'https://foreign.example/').catch(() => undefined);
      await expect.poll(() => stopped.map((line) => line.split(' ')[0])).toContain(directive);
      expect(await page.evaluate(() => 'hit' in window)).toBe(false);
      expect(page.url()).toBe(here);
      // Both policies report, the header's and the page's.
      await page.goto('about:blank');
      stopped.length = 0;
    },
  );
}

test('refuses to be a frame of another site', async ({ page, baseURL }) => {
  const reported = page.waitForEvent('console', (message) =>
    message.text().includes('frame-ancestors'),
  );
  await page.setContent(`<iframe src="${baseURL ?? ''}"></iframe>`);
  await reported;
  await expect(page.frameLocator('iframe').getByRole('main')).toHaveCount(0);
});

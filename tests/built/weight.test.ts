/** What a guide weighs before anything in it is opened, as it ships: elements, bytes, requests. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../src/model/read-model.ts';
import { builtSites } from '../../tools/built-sites.ts';
import { attributeOf, hasClass, type Element } from './page.ts';
import { pagesOf } from './site.ts';

/** What a phone on a slow network can take; bytes are compressed by Brotli. */
const MOST = {
  elements: 1000,
  html: 11_000,
  styles: 7000,
  scriptFiles: 2,
  scripts: 6000,
  requests: 5,
  /** With the bodies of all answers; their headers are about 1,500 bytes more. */
  all: 38_500,
};

/** For a writer whose change brings a guide over it. */
const SHORTER = 'the guide is longer than its readers can follow: say once what it says twice';

const { directory } = builtSites.site;
const { guides } = await loadModel('.');
const pages = new Map(pagesOf('site').map((page) => [page.path, page]));

describe.each(guides.map(({ path }) => path))('%s', (path) => {
  const elements = pages.get(path)?.elements ?? [];
  const html = readFileSync(join(directory, path, 'index.html'), 'utf8');
  const scripts = withImports(elements.flatMap((element) => scriptOf(element) ?? []));

  it('has few elements', () => {
    expect(elements.length).toBeGreaterThan(100);
    expect(elements.length, SHORTER).toBeLessThanOrEqual(MOST.elements);
  });

  it('draws the icons of its notes in few strokes', () => {
    const drawn = elements.filter(
      ({ tagName, parentNode }) =>
        tagName === 'path' &&
        parentNode &&
        'tagName' in parentNode &&
        hasClass(parentNode, 'starlight-aside__icon'),
    );
    for (const path of drawn) expect(attributeOf(path, 'd')?.length).toBeLessThan(80);
  });

  it('is small, its styles aside', () => {
    const text = html.replace(/<style>.*?<\/style>/gs, '');
    expect(text.length).toBeLessThan(html.length);
    expect(compressed(text), SHORTER).toBeLessThanOrEqual(MOST.html);
  });

  it('carries few styles', () => {
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css).join('');
    expect(styles).not.toBe('');
    expect(compressed(styles)).toBeLessThanOrEqual(MOST.styles);
  });

  it('loads few and small scripts', () => {
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.length).toBeLessThanOrEqual(MOST.scriptFiles);
    const sizes = scripts.map((script) => compressed(fileAt(script)));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST.scripts);
  });

  it('makes few requests, for itself and its icon too', () => {
    const named = elements.flatMap((element) => loadedBy(element) ?? []);
    const inStyles = [...html.matchAll(/url\("?(\/[^")]+)/g)].map(([, address = '']) => address);
    const requests = [path, ...new Set([...named, ...inStyles, ...scripts])];
    expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(MOST.requests);
    const sizes = requests.map((address) => sentOf(address.replace(/\/$/, '/index.html')));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST.all);
  });
});

function scriptOf(element: Element): string | undefined {
  return element.tagName === 'script' ? attributeOf(element, 'src') : undefined;
}

/** What an element loads at once, besides scripts; an image that is loaded late isn't. */
function loadedBy(element: Element): string | undefined {
  if (element.tagName === 'img' && attributeOf(element, 'loading') !== 'lazy') {
    return attributeOf(element, 'src');
  }
  const isLoaded = /\b(?:icon|stylesheet|preload|modulepreload)\b/.test(
    attributeOf(element, 'rel') ?? '',
  );
  return element.tagName === 'link' && isLoaded ? attributeOf(element, 'href') : undefined;
}

/** Scripts with those that they import at once. */
function withImports(scripts: readonly string[]): string[] {
  const all = new Set(scripts);
  for (const script of all) {
    for (const [, name = ''] of fileAt(script).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      all.add(new URL(name, new URL(script, 'https://site.invalid')).pathname);
    }
  }
  return [...all];
}

function fileAt(address: string): string {
  return readFileSync(join(directory, address), 'utf8');
}

/** The bytes that a host sends of a file; a font is compressed already. */
function sentOf(address: string): number {
  const bytes = readFileSync(join(directory, address));
  return address.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
}

function compressed(text: string): number {
  return brotliCompressSync(text).length;
}

/** Each check of what was built is fed a broken site, and catches it. */

import { describe, expect, it } from 'vitest';
import { digestOf } from '../../tools/build/digest.ts';
import { checkBuilt } from './checks.ts';
import { parsePage } from './page.ts';
import type { BuiltSite } from './built-site.ts';

const ORIGIN = 'https://docs.wando.app';
const source = `---
title: Okta single sign-on
description: Connect Okta.
---

See [the glossary](/glossary/#client-id).

![The list of apps](./apps.png)
`;
const head = (title: string, path: string) =>
  `<title>${title} | Wando Docs</title><meta name="description" content="What ${title} is."><link rel="canonical" href="${ORIGIN}${path}">`;
const guide = `<html><head>${head('Okta', '/sso/okta/')}</head><body><main><h1>Okta</h1><h2 id="limits">Limits</h2>
<p>See <a href="/glossary/#client-id">the glossary</a> and <a href="#limits">the limits</a>.</p>
<img src="/apps.png" alt="The list of apps"><svg role="img"><title>One sign-in</title></svg>
<p>Enter <code>undefined</code> and {connection}. <a href="https://okta.com/">Okta</a> <a href="mailto:hej@wando.app">Mail</a></p>
</main></body></html>`;
const glossary = `<html><head>${head('Glossary', '/glossary/')}</head><body><main><h1>Glossary</h1><h2 id="client-id">Client ID</h2></main></body></html>`;
const missing = `<html><head>${head('Not found', '/404/')}<meta name="robots" content="noindex"></head><body><main><h1>Not found</h1></main></body></html>`;

interface Parts {
  guide?: string;
  glossary?: string;
  sitemap?: string[];
  base?: string;
}

function siteOf(parts: Parts): BuiltSite {
  return {
    origin: ORIGIN,
    base: parts.base ?? '/',
    pages: [
      parsePage('/404.html', missing),
      parsePage('/glossary/', parts.glossary ?? glossary),
      parsePage('/sso/okta/', parts.guide ?? guide),
    ],
    files: new Set(['/404.html', '/apps.png', '/glossary/index.html', '/sso/okta/index.html']),
    scripts: new Set([digestOf('known()')]),
    sitemap: parts.sitemap ?? [`${ORIGIN}/glossary/`, `${ORIGIN}/sso/okta/`],
    sources: [
      { path: 'src/content/docs/sso/okta.mdx', text: source },
      { path: 'src/content/docs/glossary.mdx', text: '---\ntitle: Glossary\n---\n' },
      { path: 'src/content/problems/okta.yaml', text: '- id: a\n  fix: See [it](/gone/).\n' },
    ],
  };
}

const swap = (from: string, to: string): Parts => {
  if (!guide.includes(from)) throw new Error(`The fixture doesn’t hold ${from}`);
  return { guide: guide.replace(from, to) };
};
const add = (html: string) => swap('</main>', `${html}</main>`);
const MDX = 'src/content/docs/sso/okta.mdx';

const defects: [rule: string, parts: Parts, location: string][] = [
  ['built/lost-link', swap('/glossary/#client-id', '/glosary/'), `${MDX}:1:1`],
  ['built/lost-link', swap('/apps.png', '/gone.png'), `${MDX}:1:1`],
  ['built/lost-link', add('<a href="/gone/">it</a>'), 'src/content/problems/okta.yaml:2:16'],
  ['built/lost-link', add('<a href="https://">Okta single</a>'), `${MDX}:1:1`],
  ['built/lost-link', add('<a href="/%/">it</a>'), `${MDX}:1:1`],
  ['built/lost-part', { glossary: glossary.replace('id="client-id"', '') }, `${MDX}:6:19`],
  ['built/lost-part', swap('href="#limits"', 'href="#limit"'), `${MDX}:1:1`],
  ['built/lost-part', add('<a href="#%">it</a>'), `${MDX}:1:1`],
  ['built/foreign-load', add('<img src="https://cdn.example.com/a.png" alt="">'), `${MDX}:1:1`],
  ['built/foreign-load', add('<script src="//cdn.example.com/a.js"></script>'), `${MDX}:1:1`],
  ['built/duplicate-id', add('<h3 id="limits">Limits</h3>'), `${MDX}:1:1`],
  ['built/headings', add('<h4>Deep</h4>'), `${MDX}:1:1`],
  // The words alone stand in the file, in the title: they are no heading.
  ['built/headings', add('<h4>Okta single sign-on</h4>'), `${MDX}:1:1`],
  ['built/headings', add('<h1>Again</h1>'), `${MDX}:1:1`],
  ['built/headings', swap('<h1>Okta</h1>', ''), `${MDX}:1:1`],
  ['built/no-alt', swap(' alt="The list of apps"', ''), `${MDX}:8:22`],
  ['built/no-alt', swap('<title>One sign-in</title>', ''), `${MDX}:1:1`],
  ['built/title', swap('<title>Okta |', '<title>Glossary |'), `${MDX}:2:1`],
  ['built/title', swap('<title>Okta | Wando Docs</title>', ''), `${MDX}:2:1`],
  ['built/description', swap('What Okta is.', 'What Glossary is.'), `${MDX}:3:1`],
  ['built/description', swap('name="description"', 'name="summary"'), `${MDX}:3:1`],
  ['built/canonical', swap('app/sso/okta/', 'app/okta/'), `${MDX}:1:1`],
  ['built/canonical', swap('rel="canonical"', 'rel="alternate"'), `${MDX}:1:1`],
  ['built/sitemap', { sitemap: [`${ORIGIN}/glossary/`] }, `${MDX}:1:1`],
  [
    'built/sitemap',
    { sitemap: [`${ORIGIN}/404/`, `${ORIGIN}/glossary/`, `${ORIGIN}/sso/okta/`] },
    'sitemap-0.xml:1:1',
  ],
  ...[
    'Select **Save.',
    'The id is undefined.',
    ':::note',
    '&lt;Step id="x"&gt;',
    '{frontmatter.title}',
    '[object Object]',
    'TODO',
    '&amp;nbsp;',
  ].map((text): [string, Parts, string] => ['built/leftover', add(`<p>${text}</p>`), `${MDX}:1:1`]),
  ...[
    '<script>alert(1)</script>',
    '<script type="module">known() ; alert(1)</script>',
    '<template><script>alert(1)</script></template>',
    '<b onclick="alert(1)">Save</b>',
    '<svg role="img" onload="alert(1)"><title>A</title></svg>',
    '<svg role="img"><title>A</title><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>',
    '<meta http-equiv="Refresh" content="0; url=https://evil.example/">',
    '<form action="javascript:alert(1)"></form>',
  ].map((html): [string, Parts, string] => ['built/unsafe', add(html), `${MDX}:1:1`]),
  ['built/leftover', add('<p>See [it](/glossary/).</p>'), `${MDX}:6:18`],
  ['built/leftover', add('<a href="#limits" title="undefined">x</a>'), `${MDX}:1:1`],
];

describe('the checks of what was built', () => {
  it('find nothing in a site that is whole', () => {
    expect(checkBuilt(siteOf({}))).toEqual([]);
  });

  it.each(defects)('%s', (rule, parts, location) => {
    const diagnostics = checkBuilt(siteOf(parts));
    // An address that leads nowhere may be unsafe as well.
    const rules = new Set<string>(diagnostics.map((diagnostic) => diagnostic.rule));
    if (rule !== 'built/unsafe') rules.delete('built/unsafe');
    expect([...rules]).toEqual([rule]);
    const locations = diagnostics.map(
      ({ file, line, column }) => `${file}:${String(line)}:${String(column)}`,
    );
    expect(locations).toContain(location);
    for (const { found, expected, help } of diagnostics) {
      for (const words of [found, expected, help]) expect(words.trim()).not.toBe('');
    }
  });

  it('see addresses that are no links of this site, whatever else is wrong with them', () => {
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      'http://okta.com/',
      '//okta.com',
    ]) {
      const rules = checkBuilt(siteOf(add(`<a href="${href}">it</a>`))).map(({ rule }) => rule);
      expect(rules, href).toContain('built/unsafe');
    }
    for (const html of [
      '<iframe src="/glossary/"></iframe>',
      '<object data="/apps.png"></object>',
    ]) {
      expect(checkBuilt(siteOf(add(html))).map(({ rule }) => rule)).toContain('built/unsafe');
    }
  });

  it('let the scripts of the build pass, and data', () => {
    const html =
      '<script type="module">known()\n</script><script type="application/json">{}</script>';
    expect(checkBuilt(siteOf(add(html)))).toEqual([]);
  });

  it('see links that leave the base path', () => {
    const diagnostics = checkBuilt(siteOf({ base: '/docs' }));
    expect(diagnostics.map(({ rule }) => rule)).toContain('built/outside-base');
  });
});

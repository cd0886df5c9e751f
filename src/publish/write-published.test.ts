import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from './hash.ts';
import { cloudflare } from './hosts/cloudflare.ts';
import { hostingOf } from './hosts/hosting.ts';
import { filesIn } from './read-site.ts';
import { precompress } from './write-precompressed.ts';
import { publish } from './write-published.ts';

const sheet = '.step{top:0}.card{top:1px}.no{top:2px}@font-face{font-family:F;src:url(f.woff2)}';
const script = 'document.body.append("x")';

function page(body: string): string {
  return [
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>t</title>`,
    '<link rel="stylesheet" href="/docs/_astro/a.css"><link rel="stylesheet" href="/docs/_astro/p.css" media="print">',
    `<script>${script}</script><script type="module" src="/docs/_astro/m.js"></script>`,
    `</head><body>${body}</body></html>`,
  ].join('');
}

const files: Record<string, string> = {
  '_astro/a.css': sheet,
  '_astro/p.css': '.step{color:red}',
  '_astro/m.js': 'import("./search.js")',
  '_astro/search.js': 'import("/docs/pagefind/pagefind.js")',
  '_astro/l.css': '.step{top:0}@layer late{.step:hover{top:3px}.no{top:4px}}',
  'sso/a/index.html': page('<p class="step" style="margin:0">1</p>'),
  'sso/b/index.html': page('<p class="step">2</p>'),
  'index.html': page('<p class="card">3</p>'),
  '404.html': '<html><head></head><body style="margin:0">4</body></html>',
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'));
  for (const [file, text] of Object.entries(files)) await put(file, text);
});
afterEach(() => rm(folder, { recursive: true }));

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, 'dist', file)), { recursive: true });
  await writeFile(join(folder, 'dist', file), text);
}

function read(file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8');
}

function publishIt(site = 'dist'): Promise<void> {
  return publish(join(folder, site), {
    hosting: hostingOf({ origin: 'https://example.com', base: '/docs/', redirects: [] }),
    hosts: { cloudflare, other: () => [{ path: '_other', text: 'own', isInSite: true }] },
    hostsFolder: join(folder, 'hosts'),
    typeOf: (page) =>
      page.startsWith('sso/') ? 'guide' : page === 'index.html' ? 'overview' : 'text',
  });
}

describe('publish', () => {
  it('gives pages of one type the same styles, and every type its own', async () => {
    await publishIt();
    const styles = async (file: string): Promise<string | undefined> =>
      /<style>(.*)<\/style>/.exec(await read(`dist/${file}`))?.[1];
    const guide = await styles('sso/a/index.html');
    expect(guide).toContain('.step{top:0}');
    expect(guide).toContain('@font-face{font-family:F;src:url(/docs/_astro/f.woff2)}');
    expect(guide).toContain('@media print{.step{color:red}}');
    expect(guide).not.toMatch(/card|\.no/);
    expect(guide).toBe(await styles('sso/b/index.html'));
    expect(await styles('index.html')).toMatch(/^\.card\{top:1px\}@font-face\{[^}]*\}$/);
  });

  it('writes the policy before all that it is about', async () => {
    await publishIt();
    const html = await read('dist/sso/a/index.html');
    const style = /<style>(.*)<\/style>/.exec(html)?.[1] ?? '';
    expect(html).toContain('<meta charset="utf-8"/><meta http-equiv="content-security-policy"');
    expect(html).toContain(
      `script-src 'self' 'sha256-${await sha256(script)}' 'wasm-unsafe-eval'; style-src 'sha256-${await sha256(style)}';`,
    );
    expect(html).not.toMatch(/<link|style=/);
  });

  it('lets a page run its script files, and WebAssembly only with the search', async () => {
    await put('_astro/plain.js', 'a()');
    await put(
      'index.html',
      '<html><head><script src="/docs/_astro/plain.js"></script></head></html>',
    );
    await publishIt();
    expect(await read('dist/index.html')).toContain("script-src 'self'; ");
  });

  it('puts what comes late into one sheet for all pages, after their text', async () => {
    const late = page('x').replace('/docs/_astro/a.css', '/docs/_astro/l.css');
    await put('sso/b/index.html', late.replace('>x<', '><p class="step">2</p><'));
    await put('index.html', late.replace('>x<', '><p>3</p><'));
    await publishIt();
    const [name = ''] = (await filesIn(join(folder, 'dist/_astro'))).filter((file) =>
      file.startsWith('late.'),
    );
    expect(await read(`dist/_astro/${name}`)).toBe('.step:hover{top:3px}.no{top:4px}');
    for (const file of ['sso/b/index.html', 'index.html']) {
      const html = await read(`dist/${file}`);
      expect(html).toMatch(
        new RegExp(
          `</p><link rel="stylesheet" href="/docs/_astro/${name}" media="[^"]+"></body></html>$`,
        ),
      );
      expect(html).toContain("style-src 'self'");
      expect(html).not.toMatch(/<style>[^<]*top:[34]px/);
    }
  });

  it('keeps a property that only a sheet which a script loads refers to', async () => {
    await put('_astro/a.css', '.card{--own:red;--no:red;top:0}');
    await put('_astro/m.js', 'load("/docs/_astro/later.css")');
    await put('_astro/later.css', '.answer{color:var(--own)}');
    await publishIt();
    const html = await read('dist/index.html');
    expect(html).toContain('--own:red');
    expect(html).not.toContain('--no:');
  });

  it('refuses a site that is published already', async () => {
    const late = page('x').replace('/docs/_astro/a.css', '/docs/_astro/l.css');
    await put('index.html', late);
    await publishIt();
    const once = await contents('dist');
    await expect(publishIt()).rejects.toThrow('index.html: The site is published already.');
    expect(await contents('dist')).toEqual(once);
  });

  it('puts what begins with the steps of a guide in front of them, and nowhere else', async () => {
    const sheet = '@layer part{p{top:0}}@layer below{.step{top:5px}}';
    await put('_astro/a.css', sheet);
    await put('sso/b/index.html', page('<p>1</p><ol class="steps"><li class="step">2</li></ol>'));
    await put('index.html', page('<p class="step">3</p>'));
    await publishIt();
    const guide = await read('dist/sso/b/index.html');
    const below = '@layer below{.step{top:5px}}';
    expect(guide).toContain(`<p>1</p><style>${below}</style><ol class="steps">`);
    expect(guide).toContain(`'sha256-${await sha256(below)}'`);
    expect(guide.match(/<style>/g)).toHaveLength(2);
    expect(await read('dist/index.html')).toContain(`@layer part{p{top:0}}${below}`);
  });

  it('leaves everything else of a page as it was', async () => {
    await publishIt();
    const html = await read('dist/sso/b/index.html');
    const bare = html.replace(/<meta http-equiv[^>]*>/, '').replace(/<style>.*<\/style>/, '');
    expect(bare).toBe(files['sso/b/index.html']?.replace(/<link[^>]*>/g, ''));
  });

  it('publishes a page without style sheets, charset and type', async () => {
    await publishIt();
    expect(await read('dist/404.html')).toMatch(
      /^<html><head><meta http-equiv[^>]*script-src 'none'[^>]*><style>\.(s-\w+):not\(#_\)\{margin:0\}<\/style><\/head><body class="\1">4/,
    );
  });

  it('leaves styles in noscript where they are, and lets the policy know them', async () => {
    const kept = '<noscript><style>.a{}</style></noscript>';
    await put('index.html', `<html><head>${kept}</head></html>`);
    await publishIt();
    const html = await read('dist/index.html');
    expect(html).toContain(kept);
    expect(html).toMatch(/style-src [^;]*'sha256-zykMelvY9taAHFfnWfsi7Rnifucb0B5GzFq\+5ZuppCM='/);
  });

  it('makes the same of another copy', async () => {
    await cp(join(folder, 'dist'), join(folder, 'other/docs'), { recursive: true });
    await publishIt();
    await publishIt('other/docs');
    expect(await contents('other/docs')).toEqual(await contents('dist'));
  });

  it('writes nothing when the policy would stop something, and says where it is', async () => {
    await put('sso/b/index.html', '<html>\n<head></head>\n<body onload="a()"></body></html>');
    const before = await contents('dist');
    await expect(publishIt()).rejects.toThrow('sso/b/index.html:3: <body onload>');
    expect(await contents('dist')).toEqual(before);
  });

  it('writes files of hosts into the site and beside it', async () => {
    await publishIt();
    expect(await read('dist/_other')).toBe('own');
    expect(await read('hosts/cloudflare/site/_headers')).toContain("frame-ancestors 'none'");
    expect(await read('hosts/cloudflare/wrangler.jsonc')).toContain('"site"');
  });
});

describe('precompress', () => {
  it('compresses what shrinks, and leaves no file of an earlier run', async () => {
    await put('long.txt', 'a'.repeat(1000));
    await put('gone.txt.br', 'old');
    expect(await precompress(join(folder, 'dist'))).toBe(4);
    const names = await filesIn(join(folder, 'dist'));
    expect(names.filter((name) => /\.(br|gz)$/.test(name))).toEqual([
      'index.html.br',
      'index.html.gz',
      'long.txt.br',
      'long.txt.gz',
      'sso/a/index.html.br',
      'sso/a/index.html.gz',
      'sso/b/index.html.br',
      'sso/b/index.html.gz',
    ]);
  });
});

async function contents(site: string): Promise<[string, string][]> {
  const names = await filesIn(join(folder, site));
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await read(`${site}/${name}`)]),
  );
}

import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { scriptWords } from './script-words.ts';
import { namesIn } from './selector.ts';
import { Shapes } from './shapes.ts';
import { tagsOf } from './tags.ts';
import { typeStyles } from './type-styles.ts';
import { selectorsOf } from './used-rules.ts';

const page = `
  <html data-theme="dark" lang="en"><body class="page unknown">
  <details class="fold"><summary>s</summary></details><dialog></dialog>
  <div popover id="menu"><ul class="list md:wide"><li>a</li></ul></div>
  <i class="first" lang="fi"></i><b class="second" lang="fi"></b>
  <template><p class="hit"><a href="/x">x</a></p></template></body></html>`;

/** What is left of `css` for the page above. */
function left(css: string, script = '', classNames = new Map<string, string>()): string {
  const sheet = postcss.parse(css);
  const shapes = new Shapes(namesIn(selectorsOf(sheet)));
  for (const tag of tagsOf(page)) shapes.add(tag);
  const needs = { type: 'text', sheet, shapes, words: scriptWords(script), classNames } as const;
  return typeStyles(needs).inline.join('');
}

describe('typeStyles', () => {
  it.each([
    ['a tag', 'li{top:0}'],
    ['a class with a colon', '.md\\:wide{top:0}'],
    ['an id', '#menu{top:0}'],
    ['two attributes of one element', '#menu[popover],[lang=en][data-theme]{top:0}'],
    ['elements with something in common', 'i.first[lang],b.second[lang]{top:0}'],
    ['one of several with a state', ':is(:hover,.no)>li{top:0}'],
    ['every element', '*{top:0}'],
    ['the root', ':root{top:0}'],
    ['a theme', ':root[data-theme=dark] .page{top:0}'],
    ['elements that scripts may nest', '.list>.hit{top:0}'],
    ['one of several', ':is(h1,li)+li{top:0}'],
    ['one of several, without weight', ':where(.page,.no) :where(li){top:0}'],
    ['what it has not', 'li:not(.no){top:0}'],
    ['what it has', '.page:has(>.no,li){top:0}'],
    ['states', 'li:hover{top:0}'],
    ['a state of no named element', ':focus-visible{top:0}'],
    ['an open fold', '.fold[open]>summary{top:0}'],
    ['a dialog', 'dialog::backdrop{top:0}'],
    ['any backdrop', '::backdrop{top:0}'],
    ['an open popover', '[popover]:popover-open{top:0}'],
    ['parts of the browser', 'details::details-content{top:0}'],
    ['a nested rule', '.list{&:hover{top:0}}'],
    ['print', '@media print{li{top:0}}'],
    ['forced colors', '@media (forced-colors:active){li{top:0}}'],
    ['a container', '@container (width>=32rem){li{top:0}}'],
    ['a font', '@font-face{font-family:F;src:url(/f.woff2)}'],
    ['a page', '@page{margin:2cm}'],
    ['a start', '@starting-style{li{top:0}}'],
    ['a used property', 'li{--a:1;top:var(--a)}'],
    ['a property asked for', 'li{--a:1}@container style(--a:1){li{top:0}}'],
    ['used keyframes', '@keyframes k{0%{top:0}to{top:1px}}li{animation:1s k}'],
  ])('keeps %s', (_, css) => {
    expect(left(css)).toBe(css);
  });

  it.each([
    ['a tag', 'table{top:0}'],
    ['a class', '.no{top:0}'],
    ['a class inside another', '.page .no{top:0}'],
    ['two attributes that no element has together', '[popover][lang]{top:0}'],
    ['a class in both ways of :is()', ':is(.no,.none) li{top:0}'],
    ['what has none of them', '.page:has(.no,>.none){top:0}'],
    ['a tag with the class of another', 'summary.hit{top:0}'],
    ['another value', '[lang=sv]{top:0}'],
    ['an empty medium', '@media print{.no{top:0}}'],
    ['unused properties and theirs', 'li{--a:1;--b:var(--a)}'],
    ['unused keyframes', '@keyframes k{0%{top:0}}'],
  ])('drops %s', (_, css) => {
    expect(left(css)).toBe('');
  });

  it('takes one selector out of a list', () => {
    expect(left('.no,li,table{top:0}')).toBe('li{top:0}');
  });

  it.each([
    ['a class', '.called li{top:0}', 'a.className="old called"'],
    ['an attribute', '[data-outcome=done]{top:0}', 'a.dataset.outcome=b'],
    ['a property of an attribute', '[aria-current=page]{top:0}', 'a.ariaCurrent="page"'],
    ['another theme', ':root[data-theme=light]{top:0}', 'a.dataset.theme=b'],
    ['a tag', 'mark{top:0}', 'document.createElement("mark")'],
    ['a custom property', 'li{--rest:1}', 'a.style.getPropertyValue("--rest")'],
  ])('keeps %s that a script may set', (_, css, script) => {
    expect(left(css, script)).toBe(css);
    expect(left(css)).toBe('');
  });

  it('keeps the order of layers, also of those that are empty now', () => {
    const css = left('@layer b{.no{top:0}}@layer a{li{top:0}}@layer b{li{top:1px}}');
    expect(css.indexOf('@layer b')).toBe(0);
    expect(css).toContain('@layer a{li{top:0}}');
  });

  it('keeps a property that only the late sheet refers to', () => {
    expect(left('li{--a:1}@layer late{.no{top:var(--a)}}')).toBe('li{--a:1}');
  });

  it('adds the classes of style attributes, with what they refer to', () => {
    const names = new Map([['color: var(--c)', 's-1']]);
    expect(left('li{--c:red}', '', names)).toBe('li{--c:red}.s-1:not(#_){color:var(--c)}');
  });

  it('refuses a text that would end the element', () => {
    expect(() => left('li{content:"</style>"}')).toThrow('"</"');
  });
});

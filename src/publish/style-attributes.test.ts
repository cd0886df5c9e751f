import { describe, expect, it } from 'vitest';
import { splice } from './splice.ts';
import { styleEdits, styleRules, styleTexts } from './style-attributes.ts';
import { tagsOf } from './tags.ts';

const names = new Map([
  ['color:red', 's-red'],
  ['font-family:"A"', 's-font'],
]);

function edited(html: string): string {
  return splice(html, styleEdits(html, tagsOf(html), names));
}

describe('styleEdits', () => {
  it.each([
    ['<p style="color:red">', '<p class="s-red">'],
    ["<p style='color:red' id=x>", '<p class="s-red" id=x>'],
    ['<p class="a b" style=" color:red ">', '<p class="a b s-red">'],
    ["<p\n  style=color:red\n  class='a'>", "<p\n  class='a s-red'>"],
    ['<p class=a style="color:red"/>', '<p class="a s-red"/>'],
    ['<p class style="color:red">', '<p class=" s-red">'],
    ['<p style="font-family:&quot;A&quot;">', '<p class="s-font">'],
    ['<p style="">', '<p>'],
    ['<p style>', '<p>'],
    ['<p title=" style=\'color:red\'">', '<p title=" style=\'color:red\'">'],
    ['<script>"<p style=a>"</script>', '<script>"<p style=a>"</script>'],
  ])('%s', (before, after) => {
    expect(edited(before)).toBe(after);
  });
});

it('tells each text once, and writes a rule for each', () => {
  const html = '<p style="color:red"><b style=" color:red "></b><i style=""></i>';
  expect([...styleTexts(tagsOf(html))]).toEqual(['color:red']);
  expect(styleRules(names)).toBe('.s-font:not(#_){font-family:"A"}\n.s-red:not(#_){color:red}');
});

import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { placeholderPlugin } from '../values/placeholder-plugin.ts';
import { settingsPlugin } from './settings-plugin.ts';
import { stepFoldsPlugin } from './step-folds-plugin.ts';
import { youSeePlugin } from './you-see-plugin.ts';

function compiled(source: string): string {
  const hastPlugins = [settingsPlugin, stepFoldsPlugin, placeholderPlugin, youSeePlugin];
  const { code } = mdxToJs(source, { hastPlugins, features: { smartPunctuation: false } });
  return code.replace(/\s+/g, ' ');
}

describe('settings', () => {
  it('that are adjacent are rows of one list; text between them ends it', () => {
    const code = compiled(
      '<Step>\n\n<Set field="A" on />\n<Set press="B" />\n\nThen.\n\n<Set press="C" />\n\n</Step>',
    );
    const lists = code.split('className: "settings"').slice(1);
    expect(lists).toHaveLength(2);
    expect(lists[0]?.match(/_jsx\(Set/g)).toHaveLength(2);
    expect(lists[1]?.match(/_jsx\(Set/g)).toHaveLength(1);
    expect(code.match(/_jsx\(Set/g)).toHaveLength(3);
  });

  it('that press one button after the other share a row', () => {
    const code = compiled(
      '<Step>\n\n<Set press="A" />\n<Set press="B" />\n<Set field="C" on />\n\n</Step>',
    );
    expect(code.match(/press: "[^"]+"/g)).toEqual(['press: "A\\nB"']);
    expect(code.match(/_jsx\(Set/g)).toHaveLength(2);
  });
});

describe('the folds of a step', () => {
  it('go to its end; any other stays where it is', () => {
    const code = compiled(
      '<Step>\n\n<Fold title="A" />\n\n</Step>\n\n<Other>\n\n<Fold title="B" />\n\n</Other>',
    );
    expect(code).toMatch(/title: "A", slot: "folds"/);
    expect(code.match(/slot/g)).toHaveLength(1);
  });
});

describe('a fold of one paragraph', () => {
  it('has its text without the paragraph; one with more keeps all', () => {
    const brief = compiled('<Fold title="A">\n\nOne **thing**.\n\n</Fold>');
    expect(brief).toContain('thing');
    expect(brief).not.toContain('_components.p,');
    const long = compiled('<Fold title="B">\n\nOne.\n\nTwo.\n\n</Fold>');
    expect(long.match(/_components\.p,/g)).toHaveLength(2);
  });
});

describe('placeholders in code', () => {
  it('are marked in a line and in a block, and nowhere else', () => {
    const code = compiled('`{issuer}/x` and `{tenantid}`\n\n```text\nid={client-id}\n```');
    expect(code.match(/"data-value": "[a-z-]+"/g)).toEqual([
      '"data-value": "issuer"',
      '"data-value": "client-id"',
    ]);
    expect(code).toContain('{tenantid}');
  });
});

describe('the line that says what one sees', () => {
  it('is marked', () => {
    const code = compiled('You see: the **settings**.\n\nYou see it.');
    expect(code.match(/className: "you-see"/g)).toHaveLength(1);
  });
});

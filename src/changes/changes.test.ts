import { describe, expect, it } from 'vitest';
import { contentFrom } from '../checks/content.ts';
import { changesText } from './changes-text.ts';
import { guideChanges } from './guide-changes.ts';
import { ledgerChange } from './ledger-change.ts';
import { otherChanges } from './other-changes.ts';

const TODAY = '2026-11-23';
const keys = {
  title: 'Okta single sign-on',
  description: 'Let your people sign in to Wando with the Okta accounts that they have already.',
  category: 'sso',
  provider: 'okta',
  duration: 25,
  role: 'Administrator',
  reviewed: '2026-11-01',
  sources: [{ title: 'Apps', url: 'https://okta.example/apps', asOf: '2026-08' }],
  fromWando: [],
  toWando: [],
};
const provider = { path: 'src/content/providers/okta.yaml', text: 'name: Okta' };

interface Page {
  id?: string;
  keys?: object;
  steps?: string[];
  opening?: string;
}

function step(id: string, text = 'Text.', attributes = ''): string {
  return `<Step id="${id}" title="Do ${id}"${attributes}>\n\n${text}\n\n</Step>`;
}

/** The sources of a site with these guides. */
function site(...pages: Page[]) {
  const files = pages.map(({ id = 'sso/okta', keys: other, steps = [], opening = 'Opening.' }) => ({
    path: `src/content/docs/${id}.mdx`,
    text: `---\n${JSON.stringify({ ...keys, ...other })}\n---\n${opening}\n\n## Steps\n\n<Steps>\n\n${steps.join('\n\n')}\n\n</Steps>\n`,
  }));
  return contentFrom([provider, ...files], TODAY);
}

const before = site({ steps: [step('one'), step('two')] });
const rows = (after: ReturnType<typeof site>) =>
  guideChanges(before, after).flatMap(({ steps }) =>
    steps.map(({ kind, address, parts, was, leadsTo }) =>
      [kind, address.replace('/sso/okta/', ''), ...parts, was, leadsTo].filter(Boolean).join(' '),
    ),
  );

describe('steps', () => {
  it.each([
    ['nothing', [step('one'), step('two')], []],
    ['a new one', [step('one'), step('new'), step('two')], ['added #new']],
    ['another order', [step('two'), step('one')], []],
    ['a new text', [step('one'), step('two', 'Other.')], ['changed #two text']],
    [
      'one in a comment, which is no step',
      [`{/* ${step('one').replace(/\n+/g, ' ')} */}\n\n${step('one')}`, step('two')],
      [],
    ],
    ['another mark', [step('one', '**Text**.'), step('two')], ['changed #one markup']],
    [
      'attributes',
      [step('one', 'Text.', ' where="wando" actor="test-user" gives="issuer"'), step('two')],
      ['changed #one where who values'],
    ],
    [
      'a new id',
      [step('one'), step('second', 'Text.', ' aliases="two"')],
      ['renamed #second title /sso/okta/#two'],
    ],
    ['one that is gone', [step('one')], ['removed #two']],
    [
      'two that are one now',
      [step('both', 'Text.', ' aliases="one two"')],
      ['renamed #both title /sso/okta/#one', 'removed #two /sso/okta/#both'],
    ],
  ])('with %s', (_case, steps, changed) => {
    expect(rows(site({ steps }))).toEqual(changed);
  });
});

describe('guides', () => {
  const two = [step('one'), step('two')];

  it.each([
    ['keys', { steps: two, keys: { role: 'Owner', duration: 30 } }, ['`duration`', '`role`']],
    ['the opening', { steps: two, opening: 'Other.' }, ['the text outside the steps']],
    ['a step alone', { steps: [step('one'), step('two', 'Other.')] }, []],
  ])('with %s changed', (_case, page, besides) => {
    expect(guideChanges(before, site(page))).toMatchObject([{ kind: 'changed', besides }]);
  });

  it('that are new, gone, or drafts', () => {
    const scim = { id: 'scim/okta', keys: { category: 'scim', title: 'Okta SCIM' }, steps: two };
    const draft = { id: 'scim/okta', keys: { ...scim.keys, draft: true }, steps: two };
    const kinds = (after: ReturnType<typeof site>) =>
      guideChanges(before, after).map(({ kind, id, steps }) => [kind, id, steps.length]);
    expect(kinds(site({ steps: two }, scim))).toEqual([['new', 'scim/okta', 2]]);
    expect(kinds(site({ steps: two }, draft))).toEqual([['draft', 'scim/okta', 0]]);
    expect(kinds(site())).toEqual([['removed', 'sso/okta', 2]]);
  });
});

describe('the comment', () => {
  const ledgerOf = ({ addresses }: ReturnType<typeof site>) =>
    new Map([...addresses.current].map(([address, { kind }]) => [address, { was: kind }]));
  const comment = (after: ReturnType<typeof site>) =>
    changesText(
      guideChanges(before, after),
      otherChanges(before, after),
      ledgerChange(ledgerOf(before), after.addresses),
    );

  it('shows steps with their addresses, and what the ledger gains', () => {
    const renamed = step('second', 'Text.', ' aliases="two"');
    expect(comment(site({ steps: [renamed, step('new')], keys: { role: 'Owner' } }))).toBe(
      [
        '## What changes for readers',
        '',
        '### Okta single sign-on `/sso/okta/`',
        '',
        '| | Step | Address |',
        '| --- | --- | --- |',
        '| renamed: title | Do second | `/sso/okta/#second`, was `/sso/okta/#two` |',
        '| added | Do new | `/sso/okta/#new` |',
        '| removed | Do one | `/sso/okta/#one`, **leads nowhere** |',
        '',
        'Also changed: `role`.',
        '',
        '**The ledger gains 2 addresses.** Once on main, each stays for good:',
        '',
        '- `/sso/okta/#new`\n- `/sso/okta/#second`',
        '',
        '**1 address leads elsewhere now:**',
        '',
        '- `/sso/okta/#two` → `/sso/okta/#second`',
        '',
      ].join('\n'),
    );
  });

  it('reports only of addresses that lead elsewhere than main says', () => {
    const after = site({ steps: [step('one'), step('second', 'Text.', ' aliases="two"')] });
    const was = { was: 'step', now: '/sso/okta/#second' } as const;
    const published = new Map([...ledgerOf(before), ['/sso/okta/#two', was] as const]);
    expect(ledgerChange(published, after.addresses).redirected).toEqual([]);
    expect(ledgerChange(ledgerOf(before), after.addresses).redirected).toHaveLength(1);
  });

  it('says so when nothing changed', () => {
    expect(comment(before)).toBe('Nothing changes for readers, and nothing in the ledger.\n');
  });
});

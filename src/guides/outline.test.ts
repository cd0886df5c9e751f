import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline.ts';

const text = `Opening.

## Steps

<Steps>

<Step id="open-console" title="Open the console">

Open <MenuPath to="A > B" />, then
select **Go**.

<Set field="Type" choose="Web" />
<Set press="Next" />

</Step>

<Step id="copy-id" title="Copy the ID" where="wando" actor="wando-admin" gives="client-id issuer" aliases="copy-it">

Text.

</Step>

</Steps>

## Hand off to Wando
`;

describe('outlineOf', () => {
  const { sections, hasOpening } = outlineOf(text);

  it('gives sections with their ids, in their order', () => {
    expect(hasOpening).toBe(true);
    expect(sections.map(({ id, blocks }) => ({ id, blocks }))).toEqual([
      { id: 'steps', blocks: 1 },
      { id: 'hand-off-to-wando', blocks: 0 },
    ]);
  });

  it('gives each step its number, its settings, its words and its location', () => {
    expect(sections[0]?.steps).toMatchObject([
      {
        id: 'open-console',
        title: 'Open the console',
        number: 1,
        where: 'console',
        actor: 'provider-admin',
        gives: [],
        aliases: [],
        settings: [
          { kind: 'choose', field: 'Type', text: 'Web' },
          { kind: 'press', field: '', text: 'Next' },
        ],
        summary: 'Open A > B, then select Go.',
        text: 'Open A > B, then select Go. Type: Web. Then: Next.',
        location: { line: 7, column: 1 },
      },
      {
        id: 'copy-id',
        title: 'Copy the ID',
        number: 2,
        where: 'wando',
        actor: 'wando-admin',
        gives: ['client-id', 'issuer'],
        aliases: ['copy-it'],
        settings: [],
        summary: 'Text.',
        text: 'Text.',
        location: { line: 17, column: 1 },
      },
    ]);
  });

  it('says where the text can’t be read', () => {
    const { fault, sections: none } = outlineOf('## Steps\n\n<Step>\n');
    expect(none).toEqual([]);
    expect(fault?.location.line).toBe(3);
  });
});

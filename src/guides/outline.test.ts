import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline.ts';

const text = `Opening.

## Steps

<Steps>

<Step id="open-console" title="Open the console">

Open <MenuPath to="A > B" />, then
select **Go**.

</Step>

<Step id="copy-id" title="Copy the ID" where="wando" actor="wando-admin" gives="client-id issuer" aliases="copy-it">

Text.

</Step>

</Steps>

<Way id="other-way" title="Another way" minutes={45}>

<Steps>

<Step id="do-it" title="Do it">

Text.

</Step>

</Steps>

</Way>

## Hand off to Wando
`;

describe('outlineOf', () => {
  const { sections, hasOpening } = outlineOf(text);

  it('gives sections and ways with their ids, in their order', () => {
    expect(hasOpening).toBe(true);
    expect(
      sections.map(({ id, isWay, minutes, blocks }) => ({ id, isWay, minutes, blocks })),
    ).toEqual([
      { id: 'steps', isWay: false, minutes: undefined, blocks: 1 },
      { id: 'other-way', isWay: true, minutes: 45, blocks: 1 },
      { id: 'hand-off-to-wando', isWay: false, minutes: undefined, blocks: 0 },
    ]);
  });

  it('gives each step its number, its words and its place', () => {
    expect(sections[0]?.steps).toEqual([
      {
        id: 'open-console',
        title: 'Open the console',
        number: 1,
        where: 'console',
        actor: 'provider-admin',
        gives: [],
        aliases: [],
        text: 'Open A > B, then select Go.',
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
        text: 'Text.',
        location: { line: 14, column: 1 },
      },
    ]);
    expect(sections[1]?.steps.map(({ id, number }) => [id, number])).toEqual([['do-it', 1]]);
  });

  it('says where a body can’t be read', () => {
    expect(outlineOf('## Steps\n\n<Steps>\n\n</Step>\n').fault).toEqual({
      message:
        'Unexpected closing tag `</Step>`, expected corresponding closing tag for `<Steps>` (3:1)',
      location: { line: 5, column: 1 },
    });
  });
});

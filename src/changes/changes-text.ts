/** What changed for readers, as Markdown for a comment on a pull request. */

import type { GuideChange } from './guide-changes.ts';
import type { OtherChange } from './other-changes.ts';
import type { StepChange } from './step-changes.ts';

/** What the ledger of published addresses is to gain, and what its lines are to say anew. */
export interface LedgerChange {
  readonly gained: readonly string[];
  /** Addresses that the site no longer has, and where they lead. */
  readonly redirected: readonly { readonly from: string; readonly to: string }[];
}

/** The comment. */
export function changesText(
  guides: readonly GuideChange[],
  others: readonly OtherChange[],
  ledger: LedgerChange,
): string {
  const { gained, redirected } = ledger;
  if (guides.length + others.length + gained.length + redirected.length === 0) {
    return 'Nothing changes for readers, and nothing in the ledger.\n';
  }
  const parts = [
    '## What changes for readers',
    ...guides.map(guideText),
    others.length === 0 ? '' : '### Besides the guides',
    others.map(otherText).join('\n'),
    gained.length === 0
      ? 'The ledger gains nothing.'
      : `**The ledger gains ${count(gained.length, 'address', 'addresses')}.** Once on main, each stays for good:`,
    gained.map((address) => `- \`${address}\``).join('\n'),
    redirected.length === 0
      ? ''
      : `**${count(redirected.length, 'address leads', 'addresses lead')} elsewhere now:**`,
    redirected.map(({ from, to }) => `- \`${from}\` → \`${to}\``).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function guideText({ kind, id, title, steps, besides }: GuideChange): string {
  const heading = `### ${title} \`/${id}/\``;
  if (kind === 'draft') return `${heading}\n\nA draft: nothing of it is published.`;
  const said = { new: 'A new guide.', removed: 'The guide is gone.', changed: '' }[kind];
  const also = besides.length === 0 ? '' : `Also changed: ${besides.join(', ')}.`;
  const table =
    steps.length === 0
      ? ''
      : ['| | Step | Address |', '| --- | --- | --- |', ...steps.map(stepRow)].join('\n');
  return [heading, said, table, also].filter((part) => part !== '').join('\n\n');
}

function otherText({ kind, what, name, addresses }: OtherChange): string {
  const words = { provider: 'the provider', problems: 'the problems of', page: 'the page' }[what];
  const list = addresses.map((address) => `\`${address}\``).join(', ');
  return `- ${kind}: ${words} ${name}${list === '' ? '' : `, ${list}`}`;
}

function stepRow({ kind, title, address, parts, was, leadsTo }: StepChange): string {
  const words = parts.length === 0 ? kind : `${kind}: ${parts.join(', ')}`;
  const place = {
    added: '',
    changed: '',
    renamed: `, was \`${was ?? ''}\``,
    removed: leadsTo === undefined ? ', **leads nowhere**' : `, leads to \`${leadsTo}\``,
  }[kind];
  return `| ${words} | ${title.replaceAll('|', '\\|')} | \`${address}\`${place} |`;
}

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

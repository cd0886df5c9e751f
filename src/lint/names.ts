/** Rules about names: products by those of today, spelled as their makers spell them, each in its own guides. */

import { PROVIDERS } from '../model/parse-sources.ts';
import { around } from '../source/nodes.ts';
import { runsOf, type Passage, type Run } from '../source/passage.ts';
import { reportAt } from '../source/report-at.ts';
import { runsIn } from './in-passages.ts';
import { knownNames, lettersOf } from './known-names.ts';
import { LISTS_FILE } from './lists.ts';
import { SUPPRESSIBLE, type LintContext, type LintRule } from './rule.ts';
import { namesIn, spellingsOf } from './spellings.ts';

const needs = [LISTS_FILE, PROVIDERS];

export const nameRules: readonly LintRule[] = [
  {
    id: 'names/former',
    docs: 'Products have their name of today. The old one is in parentheses, or in the same sentence as the new one.',
    bad: 'It works with ‸Azure AD too.',
    good: 'It works with Microsoft Entra ID (formerly Azure AD) too.',
    cases: ['It works with ‸G Suite too.'],
    ...SUPPRESSIBLE,
    needs,
    check: (context) => {
      const { lists } = context;
      const current = new Map(
        lists.names.flatMap(({ name, former }) => former.map((old) => [old, name] as const)),
      );
      if (current.size === 0) return [];
      // The longest first, so that a name isn't taken for its own beginning. Azure AD B2C is still called so.
      const names = [...current.keys()].sort((a, b) => b.length - a.length);
      const pattern = new RegExp(
        `\\b(?:${names.join('|').replaceAll(' ', '\\s+')})\\b(?! B2C)`,
        'gu',
      );
      return runsIn(context).flatMap(({ raw, start, placed, passage }) => {
        if (raw.search(pattern) === -1) return [];
        return [...raw.matchAll(pattern)].flatMap(({ 0: written, index }) => {
          const name = written.replace(/\s+/g, ' ');
          const today = current.get(name) ?? '';
          if (isBesideCurrent(passage, placed, start + index, today)) return [];
          return reportAt(passage, start + index, {
            found: `the former name “${name}”`,
            expected: today,
            help: `Write “${today}”, with the old name in parentheses where readers may look for it.`,
          });
        });
      });
    },
  },
  {
    id: 'names/spelling',
    docs: 'Names are spelled as their makers spell them, in providers’ files too.',
    bad: 'It uses ‸Open ID connect.',
    good: 'It uses OpenID Connect.',
    cases: [
      'It uses ‸Oauth.',
      '‸OKTA sends a mail.',
      'It works with ‸Auth 0 too.',
      'name: Auth0\n ⇒ ‸name: Jumpcloud\n',
      'covers: { sso: [Lock Gate] } ⇒ covers: { sso: [‸Jumpcloud] }',
    ],
    ...SUPPRESSIBLE,
    needs,
    check: (context) => {
      const { spelled, wrong } = knownNames(context);
      const spellings = spellingsOf(spelled.map(({ name }) => name));
      const isSure = new Set(spelled.filter(({ isListed }) => isListed).map(({ name }) => name));
      return [
        ...wrong.map(({ at, written, name }) => ({
          ...at,
          found: `the name “${written}”`,
          expected: name,
          help: `Write “${name}”, or correct the other place that has it.`,
        })),
        ...runsIn(context).flatMap(({ raw, start, passage }) =>
          namesIn(raw, spellings).flatMap(({ written, index, name }) => {
            if (written.replace(/\s+/g, ' ') === name || isAtStart(raw, index, written, name))
              return [];
            const at = start + index;
            const words = { found: `“${written}”`, expected: name, help: `Write “${name}”.` };
            // Of a name that only a provider's file has, that file may be what is wrong.
            const fix = { start: at, end: at + written.length, text: name };
            return reportAt(passage, at, words, isSure.has(name) ? fix : undefined);
          }),
        ),
      ];
    },
  },
  {
    id: 'names/other-console',
    docs: 'A step of a provider’s console names no other provider’s console.',
    bad: 'Paste it in the ‸Auth0 Dashboard.',
    good: 'Paste it over the example.',
    ...SUPPRESSIBLE,
    needs,
    check: (context) => otherConsoles(context),
  },
];

function otherConsoles({ documents, providers }: LintContext) {
  const consoles = providers.flatMap(({ value: { id, console, otherConsole } }) =>
    [console?.name, otherConsole].flatMap((name) =>
      name === undefined || lettersOf(name) === 'console' ? [] : [{ id, name }],
    ),
  );
  const spellings = spellingsOf(consoles.map(({ name }) => name));
  return documents
    .filter(({ isGuide, keys }) => isGuide && keys?.provider !== undefined)
    .flatMap(({ body, keys }) =>
      runsOf(body).flatMap(({ raw, start, placed }) => {
        const isStep = around(placed, (node) => 'name' in node && node.name === 'Step');
        const isFold = around(placed, (node) => 'name' in node && node.name === 'Fold');
        if (!isStep || isFold) return [];
        return namesIn(raw, spellings).flatMap(({ index, name, written }) => {
          const owners = consoles.filter((other) => other.name === name).map(({ id }) => id);
          if (written !== name || owners.includes(keys?.provider ?? '')) return [];
          return reportAt(body, start + index, {
            found: `“${name}”, the console of ${owners.join(', ')}`,
            expected: `the console of ${keys?.provider ?? ''}`,
            help: 'Write this provider’s console, or say in a fold why the other one matters.',
          });
        });
      }),
    );
}

/** In parentheses, or in a sentence or a row of a table that names the product of today too. */
function isBesideCurrent({ text }: Passage, placed: Run['placed'], at: number, current: string) {
  const block =
    around(placed, ({ type }) => type === 'tableRow') ??
    around(placed, ({ type }) => type === 'paragraph') ??
    placed;
  const before = text.slice(block.start, at);
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return true;
  const from =
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1;
  const rest = text.slice(at, block.end);
  const to = /[.?!](?:\s|$)/.exec(rest)?.index ?? rest.length;
  return (before.slice(from) + rest.slice(0, to)).includes(current);
}

/** A name with a small first letter may have a capital where a sentence begins. */
function isAtStart(raw: string, index: number, written: string, name: string): boolean {
  return written.slice(1) === name.slice(1) && /(?:^|[.?!]\s)\s*$/.test(raw.slice(0, index));
}

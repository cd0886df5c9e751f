/** Rules about anything that looks like a real secret: an expired one teaches the same bad habit. */

import type { SourceFile } from '../source/source-file.ts';
import { located, reportAt } from '../source/report-at.ts';
import type { Report } from '../source/rule.ts';
import { BINDING, SUPPRESSIBLE, type LintContext, type LintRule } from './rule.ts';

/** Shapes that issuers document, and those that give a key away, with what they are. */
const shapes: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/g, 'a private key'],
  [/\bhttps?:\/\/[^\s/@:<>{}]+:[^\s/@<>{}]+@[\w.-]+/g, 'a user and a password in an address'],
  [
    /[?&](?:access_token|id_token|client_secret|api_key|token|sig)=[\w.~-]{8,}/g,
    'a token in an address',
  ],
  [/\beyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?/g, 'a JSON Web Token'],
  [/\bGOCSPX-[\w-]{8,}/g, 'a client secret of Google'],
  [/(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{30,36}/g, 'a client secret of Entra ID'],
  [/(?<![\w-])00[\w-]{40}(?![\w-])/g, 'an API token of Okta'],
  [
    /\b(?:[srp]k_(?:live_|test_)?[A-Za-z\d]{12,}|gh[pousr]_\w{20,}|github_pat_\w{20,}|xox[abps]-[\w-]{10,}|AKIA[A-Z\d]{16}|AIza[\w-]{35})/g,
    'an API key',
  ],
];

const ASSIGNED =
  /(?:client[_-]?secret|secret|password|passwd|api[_-]?key|(?:access|bearer|scim)[_-]?token|Bearer)["']?(?:\s*[=:]\s*|(?<=Bearer)\s+)["']?(?=[\w.~+/-]*[\d_~+/-])(?!\$)[A-Za-z\d][\w.~+/-]{11,}/g;

/** A run of characters without words in it: too long and too mixed for anything but a key. */
const OPAQUE = /(?<![\w/.+=~-])[A-Za-z\d+=_-]{32,}(?![\w/.-])/g;

export const secretRules: readonly LintRule[] = [
  {
    id: 'secrets/known-shape',
    docs: 'Nothing has the shape of a real secret, not even of an expired one.',
    bad: 'The secret is `‸GOCSPX-a1B2c3D4e5F6g7H8`.',
    good: 'The secret starts with `GOCSPX-`.',
    cases: [
      'The token is `‸eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl`.',
      'The value is `‸Abc8Q~dEf9gHiJkLmNoPqRsTuVwXyZ0123456789`.',
      'The token is `‸00aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcd`.',
      'The key is `‸sk_live_4eC39HqLyjWDarjt`.',
      '```text\n‸-----BEGIN PRIVATE KEY-----\n```',
      'Open `‸https://admin:hunter22@acme.okta.com/`.',
      'cause: The token was mistyped. ⇒ cause: The token `‸GOCSPX-a1B2c3D4e5F6g7H8` was mistyped.',
    ],
    ...BINDING,
    check: (context) =>
      sourcesOf(context).flatMap((file) =>
        shapesIn(file).map(({ match, name }) => say(file, name, match)),
      ),
  },
  {
    id: 'secrets/opaque',
    docs: 'No long run of random characters, and no secret that is written out: examples have a placeholder.',
    bad: 'The secret is `‸kJ8sDf02LmQw91ZxCv74BnMa56TyUi38OpEr`.',
    good: 'The secret starts with `kJ8s`.',
    cases: [
      'The secret is `‸9f86d081884c7d659a2feaa0c55ad015`.',
      'Run `curl -d ‸client_secret=horse-battery-staple-1`.',
    ],
    ...SUPPRESSIBLE,
    check: (context) =>
      sourcesOf(context).flatMap((file) => {
        if (file.path.endsWith('.svg')) return [];
        const written = [...file.text.matchAll(ASSIGNED)].map((match) => ({
          match,
          name: 'a secret that is written out',
        }));
        const mixed = [...file.text.matchAll(OPAQUE)]
          .filter(({ 0: found }) => isMixed(found))
          .map((match) => ({ match, name: 'a long run of characters' }));
        if (written.length + mixed.length === 0) return [];
        const known = shapesIn(file);
        const isKnown = ({ index, 0: found }: RegExpExecArray) =>
          known.some(
            ({ match }) =>
              match.index < index + found.length && index < match.index + match[0].length,
          );
        return [...written, ...mixed]
          .filter(({ match }) => !isKnown(match))
          .map(({ match, name }) => say(file, name, match));
      }),
  },
];

function sourcesOf({ files }: LintContext): SourceFile[] {
  return files.filter(({ path }) => /\.(?:mdx|yaml|svg)$/.test(path));
}

/** Everything in a file that has a known shape; of two that overlap, the first one. */
function shapesIn({ text }: SourceFile): { match: RegExpExecArray; name: string }[] {
  let end = 0;
  return shapes
    .flatMap(([pattern, name]) => [...text.matchAll(pattern)].map((match) => ({ match, name })))
    .sort((a, b) => a.match.index - b.match.index)
    .filter(({ match }) => {
      if (match.index < end) return false;
      end = match.index + match[0].length;
      return true;
    });
}

function say(file: SourceFile, name: string, { 0: found, index }: RegExpExecArray): Report {
  return reportAt(located(file), index, {
    found: `${name}: ${found.slice(0, 8)}…`,
    expected: 'no secret in a source, not even an old one',
    help: 'Write its first characters and an ellipsis, or a placeholder. If it was ever real, revoke it now.',
  });
}

/** Hexadecimal, or capitals, small letters and digits in turn. Words with hyphens are neither. */
function isMixed(text: string): boolean {
  if (/^[\da-f]+$/i.test(text)) return /\d/.test(text);
  const turns = text.match(/[a-z](?=[A-Z\d])|\d(?=[A-Za-z])|[A-Z](?=\d)/g)?.length ?? 0;
  return turns >= 6 && /\d/.test(text);
}

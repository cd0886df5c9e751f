/** Anything that looks like a real secret, anywhere in a source: an expired one teaches the same bad habit. */

import type { SourceFile } from '../../source/source-file.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { locationsIn } from '../../source/source-location.ts';
import type { RuleId } from '../../checks/rule-table.ts';
import { diagnosticAt } from '../../source/diagnostic-at.ts';
import type { Rule } from '../rule.ts';

interface Shape {
  readonly rule: RuleId;
  readonly pattern: RegExp;
  readonly name: string;
}

/** Shapes that issuers document, and those that give a key away; the first that fits is reported. */
const shapes: readonly Shape[] = [
  {
    rule: 'secrets/private-key',
    pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/g,
    name: 'a private key',
  },
  {
    rule: 'secrets/in-address',
    pattern: /\bhttps?:\/\/[^\s/@:<>]+:[^\s/@<>]+@[\w.-]+/g,
    name: 'a user and a password in an address',
  },
  {
    rule: 'secrets/in-address',
    pattern: /[?&](?:access_token|id_token|client_secret|api_key|token|sig)=[\w.~-]{8,}/g,
    name: 'a token in an address',
  },
  {
    rule: 'secrets/known-shape',
    pattern: /\beyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?/g,
    name: 'a JSON Web Token',
  },
  {
    rule: 'secrets/known-shape',
    pattern: /\bGOCSPX-[\w-]{8,}/g,
    name: 'a client secret of Google',
  },
  {
    rule: 'secrets/known-shape',
    pattern: /(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{30,36}/g,
    name: 'a client secret of Entra ID',
  },
  {
    rule: 'secrets/known-shape',
    pattern: /(?<![\w-])00[\w-]{40}(?![\w-])/g,
    name: 'an API token of Okta',
  },
  {
    rule: 'secrets/known-shape',
    pattern:
      /\b(?:[srp]k_(?:live_|test_)?[A-Za-z\d]{12,}|gh[pousr]_\w{20,}|github_pat_\w{20,}|xox[abps]-[\w-]{10,}|AKIA[A-Z\d]{16}|AIza[\w-]{35})/g,
    name: 'an API key',
  },
  {
    rule: 'secrets/assigned',
    pattern:
      /(?:client[_-]?secret|secret|password|passwd|api[_-]?key|(?:access|bearer|scim)[_-]?token|Bearer)["']?(?:\s*[=:]\s*|(?<=Bearer)\s+)["']?(?=[\w.~+/-]*[\d_~+/-])(?!\$)[A-Za-z\d][\w.~+/-]{11,}/g,
    name: 'a secret that is written out',
  },
];

/** A run of characters without words in it: too long and too mixed for anything but a key. */
const OPAQUE = /(?<![\w/.+=~-])[A-Za-z\d+=_-]{32,}(?![\w/.-])/g;

/** No source holds anything that looks like a secret. */
export const checkSecrets: Rule = ({ files }) =>
  files.filter(({ path }) => /\.(?:mdx|yaml|svg)$/.test(path)).flatMap(checkFile);

function checkFile({ path, text }: SourceFile): Diagnostic[] {
  const at = { file: path, locationAt: locationsIn(text) };
  const reported: { start: number; end: number }[] = [];
  const isTold = (index: number) =>
    reported.some(({ start, end }) => index >= start && index < end);
  const say = (rule: RuleId, name: string, index: number, found: string): Diagnostic => {
    reported.push({ start: index, end: index + found.length });
    return diagnosticAt(at, rule, index, {
      found: `${name}: ${found.slice(0, 8)}…`,
      expected: 'no secret in a source, not even an old one',
      help: 'Write its first characters and an ellipsis, or a placeholder. If it was ever real, revoke it now.',
    });
  };
  const known = shapes.flatMap(({ rule, pattern, name }) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !isTold(index))
      .map(({ 0: found, index }) => say(rule, name, index, found)),
  );
  if (path.endsWith('.svg')) return known;
  const opaque = [...text.matchAll(OPAQUE)]
    .filter(({ 0: found, index }) => isMixed(found) && !isTold(index))
    .map(({ 0: found, index }) => say('secrets/opaque', 'a long run of characters', index, found));
  return [...known, ...opaque];
}

/** Hexadecimal, or capitals, small letters and digits in turn. Words with hyphens are neither. */
function isMixed(text: string): boolean {
  if (/^[\da-f]+$/i.test(text)) return /\d/.test(text);
  const turns = text.match(/[a-z](?=[A-Z\d])|\d(?=[A-Za-z])|[A-Z](?=\d)/g)?.length ?? 0;
  return turns >= 6 && /\d/.test(text);
}

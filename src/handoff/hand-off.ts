/** What an admin sends to Wando at the end of a guide: built from the values, never from a secret. */

import type { FilledValues } from '../values/filled.ts';
import { isFillable, valueOf } from '../values/values.ts';

/** What a hand-off is made from. All of it but the values is the same for every reader. */
export interface HandOffSources {
  readonly guide: { readonly id: string; readonly title: string; readonly address: string };
  /** The page's version, which support asks for. */
  readonly version: string;
  /** Ids of the values to hand over, with the id of the step that gives each. */
  readonly values: readonly { readonly id: string; readonly step: string | undefined }[];
  /** The questions that are still open. */
  readonly questions: readonly string[];
}

/** A value in the hand-off. */
export interface HandOffRow {
  readonly id: string;
  readonly label: string;
  /** Undefined while it is missing; a secret never has one. */
  readonly value: string | undefined;
  readonly isSecret: boolean;
  readonly step: string | undefined;
}

/** The rows of a hand-off. */
export function rowsOf(
  { values }: Pick<HandOffSources, 'values'>,
  filled: FilledValues,
): HandOffRow[] {
  return values.map(({ id, step }) => ({
    id,
    label: valueOf(id).label,
    value: isFillable(id) ? filled[id] : undefined,
    isSecret: valueOf(id).secret,
    step,
  }));
}

/** What a row says in a text: the value, or why there is none. */
function shown({ value, isSecret }: HandOffRow): string {
  if (isSecret) return '(through the secure channel)';
  return value ?? '(missing)';
}

/** The hand-off as plain text, for a mail or a ticket. */
export function handOffText(sources: HandOffSources, filled: FilledValues): string {
  const { guide, version, questions } = sources;
  return [
    `${guide.title}: our values`,
    '',
    ...rowsOf(sources, filled).map((row) => `${row.label}: ${shown(row)}`),
    ...(questions.length > 0 ? ['', 'Questions:', ...questions.map((text) => `- ${text}`)] : []),
    '',
    `Guide: ${guide.address} (version ${version})`,
  ].join('\n');
}

/** The hand-off as a Markdown table, for a ticket. */
export function handOffMarkdown(sources: HandOffSources, filled: FilledValues): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
  const { guide, version, questions } = sources;
  return [
    `**${guide.title}**, [guide](${guide.address}), version ${version}`,
    '',
    '| Value | Ours |',
    '| --- | --- |',
    ...rowsOf(sources, filled).map((row) => `| ${cell(row.label)} | ${cell(shown(row))} |`),
    ...(questions.length > 0 ? ['', ...questions.map((text) => `- ${text}`)] : []),
    '',
  ].join('\n');
}

/** The hand-off as JSON, for a ticket system. */
export function handOffJson(sources: HandOffSources, filled: FilledValues): string {
  const { guide, version, questions } = sources;
  const rows = rowsOf(sources, filled);
  const values = rows
    .filter(({ isSecret }) => !isSecret)
    .map(({ id, label, value, step }) => ({ id, label, value: value ?? null, step: step ?? null }));
  const secrets = rows.filter(({ isSecret }) => isSecret).map(({ id, label }) => ({ id, label }));
  return `${JSON.stringify({ version: 1, guide, pageVersion: version, values, secrets, questions }, null, 2)}\n`;
}

/** Longer addresses are cut by some mail programs. */
const LONGEST_MAIL = 1800;

/** The address of a mail draft with the hand-off; undefined when it would be too long and has to be copied. */
export function handOffMail(
  contact: string,
  sources: HandOffSources,
  filled: FilledValues,
): string | undefined {
  const subject = `${sources.guide.title}: our values`;
  const body = handOffText(sources, filled).replaceAll('\n', '\r\n');
  if (body.length > LONGEST_MAIL) return undefined;
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

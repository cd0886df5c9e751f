/** The components that show what a guide's data says, in Markdown. */

import type { RootContent } from 'mdast';
import { stepsOf, type Guide } from '../../guides/guide.ts';
import { exchangeOf, ANY_PROVIDER } from '../../pictures/exchange.ts';
import type { Problem } from '../../problems/problem.ts';
import { capabilitiesIn } from '../../providers/capability.ts';
import type { Question } from '../../questions/question.ts';
import { wando, type CategoryId } from '../../site.ts';
import { dayInWords } from '../../source/day.ts';
import { attribute } from '../../source/mdx-node.ts';
import { valueOf } from '../../values/values.ts';
import {
  autolink,
  code,
  heading,
  link,
  list,
  paragraph,
  strong,
  table,
  type Inline,
} from './nodes.ts';
import type { PageContext, Row } from './row.ts';
import { stepLink } from './step-rows.ts';

function questionsOf({ guide, model }: PageContext): Question[] {
  return (guide?.questions ?? []).flatMap((id) => model.questionOf(id) ?? []);
}

/** What to ask Wando before the first step. */
export const askFirstRow: Row = ({ page }) => {
  const open = questionsOf(page).filter(({ answer }) => answer === undefined);
  if (open.length === 0) return [];
  return [
    paragraph(strong('Ask Wando first:')),
    list(
      open.map(({ text }) => [text]),
      true,
    ),
  ];
};

/** What goes to Wando, by which channel, and what is still open. */
export const handOffRow: Row = ({ page }) => {
  const { guide } = page;
  if (!guide) return [];
  const steps = stepsOf(guide);
  const rowsOf = (isSecret: boolean): Inline[][] =>
    guide.toWando
      .filter((id) => valueOf(id).secret === isSecret)
      .map((id) => {
        const step = steps.find((one) => one.step.gives.includes(id));
        const from = step ? [', from ', stepLink(step, page)] : [];
        return [valueOf(id).label, ' ', code(`{${id}}`), ...from];
      });
  const [plain, secret] = [rowsOf(false), rowsOf(true)];
  const mail = link(`mailto:${wando.contact}`, wando.contact);
  const channel = 'Never by email, only through the secure channel that your Wando contact names:';
  const questions = questionsOf(page).map(({ text, answer }): Inline[] => [
    `${text} `,
    strong(answer ?? 'Open.'),
  ]);
  return [
    ...(plain.length > 0
      ? [paragraph('Send to your Wando contact at ', mail, ':'), list(plain)]
      : []),
    ...(secret.length > 0 ? [paragraph(channel), list(secret)] : []),
    ...(questions.length > 0 ? [paragraph('Questions to Wando:'), list(questions)] : []),
  ];
};

export const problemsRow: Row = ({ page, depth }) =>
  page.guide ? problemNodes(page.guide, page.model.problemsOf(page.guide.id), page, depth + 1) : [];

/** Problems, each under a heading: its address, why it happens, the fix, and the step that fixes it. */
export function problemNodes(
  guide: Guide,
  problems: readonly Problem[],
  page: PageContext,
  depth: number,
): RootContent[] {
  return problems.flatMap(({ anchor, code: id, message, cause, fix, stepId }): RootContent[] => {
    const step = page.model.stepOf(guide.id, stepId);
    const title: Inline[] = [
      ...(id === undefined ? [] : [code(id)]),
      ...(message === undefined ? [] : [`${id === undefined ? '' : ' '}${message}`]),
    ];
    return [
      heading(depth as 3, ...title),
      paragraph('Problem: ', autolink(page.addressOf(`${guide.path}#${anchor}`))),
      paragraph(strong('Cause:'), ' ', ...page.inlineOf(cause)),
      paragraph(strong('Fix:'), ' ', ...page.inlineOf(fix)),
      ...(step ? [paragraph(strong('Step:'), ' ', stepLink(step, page))] : []),
    ];
  });
}

/** What works with the guide's provider, each with its reason and its source. */
export const capabilitiesRow: Row = ({ page }) => {
  const { guide, model } = page;
  const provider = guide && model.providerOf(guide.provider);
  if (!provider) return [];
  const cells = capabilitiesIn(guide.category, provider, model.guidesOf(provider.id));
  const rows = cells.map(({ label, word, text, source }): Inline[][] => [
    [label],
    [word],
    page.inlineOf(text),
    source ? [link(source.url, `${source.title}, ${dayInWords(source.asOf)}`)] : [],
  ]);
  return [table(['Capability', 'Answer', 'Why', 'Source'], rows)];
};

/** The pages that the guide was checked against. */
export const sourcesRow: Row = ({ page: { guide, model } }) => {
  if (!guide) return [];
  const known = model.providerOf(guide.provider)?.sources ?? {};
  const sources = guide.sources.flatMap((id) => known[id] ?? []);
  return [
    paragraph(`Checked against these pages on ${dayInWords(guide.reviewed)}:`),
    list(sources.map(({ title, url, asOf }) => [link(url, title), `, as of ${dayInWords(asOf)}`])),
  ];
};

/** The picture in words. */
export const pictureRow: Row = ({ element, page: { guide, model } }) => {
  const category = attribute(element, 'of') ?? guide?.category ?? 'sso';
  const provider = guide && model.providerOf(guide.provider);
  const exchange = exchangeOf(
    category as CategoryId,
    (provider?.console && provider.name) ?? ANY_PROVIDER,
  );
  return [
    paragraph(`${exchange.title}:`),
    list(
      exchange.moments.map(({ sentence }) => [sentence]),
      true,
    ),
  ];
};

/** The page has a form that makes a calendar file; here it is what to do. */
export const expiryReminderRow: Row = ({ element }) => {
  const { label } = valueOf(attribute(element, 'value') ?? '');
  return [
    paragraph(
      `Put the day on which the ${label.toLowerCase()} expires into your calendar, with an alarm 30 days and 7 days before.`,
    ),
  ];
};

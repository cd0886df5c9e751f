/** The content of /guides.json: all providers and guides, in the site's order; and of its parts. */

import { isDivided } from '../finder/divided.ts';
import { stepsOf, type Guide, type GuideStep } from '../guides/guide.ts';
import { phaseOf } from '../guides/phase.ts';
import type { PageModel } from '../model/model.ts';
import { capabilityIds, type Provider } from '../providers/schema.ts';
import { capabilitiesOf } from '../providers/capability.ts';
import type { Setting } from '../steps/setting.ts';
import { valueIds, valueOf } from '../values/values.ts';
import {
  GUIDES_SCHEMA_PATH,
  GUIDES_VERSION,
  guidesSchema,
  type GuidesFile,
} from './guides-schema.ts';
import { stepParts } from './markdown/step-part.ts';
import type { AddressOf, PageTwin } from './pages.ts';

type GuideEntry = GuidesFile['guides'][number];

/** Where the part of one guide is, when there are too many for one file. */
export function partPath(guideId: string): string {
  return `/guides/${guideId}.json`;
}

/**
 * The content of a file with these guides; with too many of them, each names the part with its steps.
 *
 * @param twins the pages with their Markdown, by address
 * @throws when something isn't as the schema says; the content checks find that first
 */
export function guidesFile(
  guides: readonly Guide[],
  model: PageModel,
  twins: ReadonlyMap<string, PageTwin>,
  addressOf: AddressOf,
): GuidesFile {
  return guidesSchema.parse({
    $schema: addressOf(GUIDES_SCHEMA_PATH),
    version: GUIDES_VERSION,
    values: valueIds.map((id) => ({ id, ...valueOf(id) })),
    providers: model.providersOf(guides).map(providerEntry),
    guides: guides.map((guide) => ({
      ...guideEntry(guide, model, addressOf),
      ...(isDivided(guides)
        ? { part: addressOf(partPath(guide.id)) }
        : stepsAndProblems(guide, model, twins.get(guide.path), addressOf)),
    })),
  });
}

function providerEntry(provider: Provider) {
  const { id, name, aliases, covers = {}, console, otherConsole } = provider;
  const ids = capabilityIds.filter((one) => provider.capabilities[one] !== undefined);
  return {
    ...{ id, name, aliases, covers, console, otherConsole },
    capabilities: capabilitiesOf(provider).map(({ label, answer, text, source }, index) => {
      return { id: ids[index], label, answer, text, source };
    }),
  };
}

function guideEntry(guide: Guide, model: PageModel, addressOf: AddressOf) {
  const { id, path, title, description, category, provider, duration, elapsed, role } = guide;
  const { reviewed, listed = true, fromWando, toWando } = guide;
  const known = model.providerOf(provider)?.sources ?? {};
  return {
    ...{ id, title, description, category, provider },
    address: addressOf(path),
    markdown: addressOf(`${path}index.md`),
    ...{ duration, elapsed, role, reviewed, listed, fromWando, toWando },
    questions: (guide.questions ?? [])
      .flatMap((one) => model.questionOf(one) ?? [])
      .map((question) => ({ id: question.id, text: question.text, answer: question.answer })),
    sources: guide.sources.flatMap((one) => known[one] ?? []),
    sections: guide.outline.sections.map((section) => ({
      id: section.id,
      title: section.title,
      address: addressOf(`${path}#${section.id}`),
    })),
    changes: model.changesOf(id).map(({ date, steps = [], text }) => ({ date, steps, text })),
  };
}

function stepsAndProblems(
  guide: Guide,
  model: PageModel,
  twin: PageTwin | undefined,
  addressOf: AddressOf,
) {
  const parts = stepParts(twin?.markdown() ?? '');
  const facts = twin?.stepFacts();
  return {
    steps: stepsOf(guide).map((step) => ({
      ...stepEntry(step, addressOf),
      warnings: [],
      links: [],
      ...facts?.get(step.step.id),
      markdown: parts.get(step.step.id) ?? '',
    })),
    problems: model.problemsOf(guide.id).map((problem) => ({
      id: problem.id,
      address: addressOf(`${guide.path}#${problem.anchor}`),
      ...{ code: problem.code, message: problem.message, cause: problem.cause, fix: problem.fix },
      step: problem.stepId,
    })),
  };
}

function stepEntry({ step, section, path }: GuideStep, addressOf: AddressOf) {
  const { id, number, title, where, actor, gives, aliases, summary } = step;
  return {
    ...{ id, number, phase: phaseOf(section), section: section.id, title },
    address: addressOf(path),
    ...{ where, actor, gives, aliases, summary },
    settings: step.settings.map(settingEntry),
  };
}

function settingEntry({
  kind,
  field,
  text,
}: Setting): NonNullable<GuideEntry['steps']>[number]['settings'][0] {
  return {
    kind,
    ...(field !== '' && { field }),
    ...(text !== '' && (kind === 'value' ? { value: text as (typeof valueIds)[0] } : { text })),
  };
}

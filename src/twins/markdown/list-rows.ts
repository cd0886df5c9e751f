/** The components that list what is on the whole site, in Markdown. */

import type { RootContent } from 'mdast';
import { stepsOf, type Guide } from '../../guides/guide.ts';
import { isDivided, problemsPath } from '../../finder/divided.ts';
import { capabilitiesOf } from '../../providers/capability.ts';
import { categories, categoryIds, site, wando } from '../../site.ts';
import { attribute } from '../../source/mdx-node.ts';
import { feedStepSchema, stepFeedSchema } from '../../finder/feed.ts';
import { problemNodes } from './guide-rows.ts';
import { code, heading, link, list, paragraph, table, type Inline } from './nodes.ts';
import type { PageContext, Row } from './row.ts';
import { pictureRow } from './guide-rows.ts';
import { stepLink } from './step-rows.ts';

/** Every guide by category, and what works with which provider. */
export const overviewRow: Row = (input) => {
  const { model, addressOf } = input.page;
  const groups = categoryIds.flatMap((category): RootContent[] => [
    heading(2, categories[category].label),
    list(
      model.listedGuides
        .filter((guide) => guide.category === category)
        .map((guide) => [
          link(addressOf(guide.path), guide.title),
          `, about ${String(guide.duration)} minutes. ${guide.description}`,
        ]),
    ),
  ]);
  const providers = model.guidedProviders.map((provider): Inline[][] => [
    [provider.name],
    ...capabilitiesOf(provider).map(({ word }) => [word]),
  ]);
  const [first] = model.guidedProviders;
  const labels = first ? capabilitiesOf(first).map(({ label }) => label) : [];
  return [
    ...groups,
    paragraph(`${site.moreGuides} `, link(`mailto:${wando.contact}`, wando.contact)),
    heading(2, 'How it works'),
    ...categoryIds.flatMap((of) => pictureRow({ ...input, element: pictureOf(input.element, of) })),
    heading(2, 'What works with which provider'),
    table(['Provider', ...labels], providers),
  ];
};

function pictureOf<E extends { attributes: unknown }>(element: E, of: string): E {
  return { ...element, attributes: [{ type: 'mdxJsxAttribute', name: 'of', value: of }] };
}

/** Every problem by guide; where the page is divided, the pages that have them. */
export const problemIndexRow: Row = ({ page }) => {
  const { guides, guidedProviders } = page.model;
  if (isDivided(guides)) {
    return [
      list(guidedProviders.map(({ id, name }) => [link(page.addressOf(problemsPath(id)), name)])),
    ];
  }
  return guideProblems(guides, page);
};

/** The problems of guides, by guide. */
export function guideProblems(guides: readonly Guide[], page: PageContext): RootContent[] {
  return guides.flatMap((guide) => [
    heading(2, guide.title),
    ...problemNodes(guide, page.model.problemsOf(guide.id), page, 3),
  ]);
}

/** Every step by guide; where the page is divided, the guides. */
export const stepFinderRow: Row = ({ page }) => {
  const { guides } = page.model;
  if (isDivided(guides)) {
    return [list(guides.map((guide) => [link(page.addressOf(guide.path), guide.title)]))];
  }
  return guides.flatMap((guide): RootContent[] => [
    heading(2, guide.title),
    list(stepsOf(guide).map((step) => [stepLink(step, page), ' ', code(step.step.id)])),
  ]);
};

/** The fields of /steps.json. */
export const stepFeedFieldsRow: Row = ({ element, page }: Parameters<Row>[0]) => {
  const { shape } = attribute(element, 'of') === 'feed' ? stepFeedSchema : feedStepSchema;
  return [fieldTable(shape, page)];
};

function fieldTable(
  shape: Readonly<Record<string, { meta: () => { description?: string | undefined } | undefined }>>,
  { inlineOf }: PageContext,
) {
  return table(
    ['Field', 'What it holds'],
    Object.entries(shape).map(([name, field]) => [
      [code(name)],
      inlineOf(field.meta()?.description ?? ''),
    ]),
  );
}

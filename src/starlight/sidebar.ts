/** The navigation, made from the guides and from nothing else. */

import { resolveAddress, type SiteAddresses } from '../permalinks/addresses.ts';
import { categories, categoryIds, LIST_LIMIT } from '../site.ts';
import type { Model } from '../model/model.ts';

/** An entry as Starlight's configuration takes it. */
export interface SidebarLink {
  label: string;
  link: string;
  attrs?: Record<string, string>;
}

/** A group of entries under one heading. */
export interface SidebarGroup {
  label: string;
  items: SidebarLink[];
}

/**
 * The sidebar: Overview, then each category with its guides in the order given, then what all guides share.
 *
 * @param model its listed guides, sorted; a label is the provider's name
 */
export function sidebarFrom({
  listedGuides,
  providerOf,
  addresses,
}: Pick<Model, 'listedGuides' | 'providerOf' | 'addresses'>): (SidebarLink | SidebarGroup)[] {
  return [
    { label: 'Overview', link: '/' },
    ...categoryIds.map((category) => {
      const own = listedGuides.filter((guide) => guide.category === category);
      const shown = shownOf(own, listedGuides.length);
      return {
        label: categories[category].label,
        items: [
          ...shown.map((guide) => ({
            label: providerOf(guide.provider)?.name ?? guide.provider,
            link: guide.path,
            attrs: { 'data-provider': guide.provider },
          })),
          ...(shown.length < own.length
            ? [{ label: `All ${String(own.length)} guides`, link: `/#${category}` }]
            : []),
        ],
      };
    }),
    { label: 'Good to know', items: sharedPages.flatMap((page) => today(page, addresses)) },
  ];
}

/** Ids of the providers that the navigation names: of every page, it shows their icons. */
export function navigationProviders({ listedGuides }: Pick<Model, 'listedGuides'>): Set<string> {
  const shown = categoryIds.flatMap((category) =>
    shownOf(
      listedGuides.filter((guide) => guide.category === category),
      listedGuides.length,
    ),
  );
  return new Set(shown.map(({ provider }) => provider));
}

function shownOf<T>(own: readonly T[], all: number): readonly T[] {
  return all > LIST_LIMIT ? own.slice(0, FIRST_GUIDES) : own;
}

/** A page that was renamed is led to by its line in redirects.yaml; one that is gone isn't listed. */
function today(page: SidebarLink, addresses: SiteAddresses): SidebarLink[] {
  const link = resolveAddress(page.link, addresses);
  return link === undefined ? [] : [{ ...page, link }];
}

/** How many guides of a category the navigation has at most: it is in every page, and must not grow with them. */
const FIRST_GUIDES = 20;

const sharedPages: readonly SidebarLink[] = [
  { label: 'Roll out single sign-on', link: '/roll-out-single-sign-on/' },
  { label: 'Roll out provisioning', link: '/roll-out-provisioning/' },
  { label: 'How single sign-on works', link: '/how-single-sign-on-works/' },
  { label: 'How provisioning works', link: '/how-provisioning-works/' },
  { label: 'When something goes wrong', link: '/problems/' },
  { label: 'Find a step', link: '/steps/' },
  { label: 'Links for support', link: '/links-for-support/' },
  { label: 'Security and privacy', link: '/security-and-privacy/' },
  { label: 'Accessibility', link: '/accessibility/' },
  { label: 'Glossary', link: '/glossary/' },
];

/** The navigation, made from the guides and from nothing else. */

import { resolveAddress, type SiteAddresses } from '../permalinks/addresses.ts';
import { categories, categoryIds, LIST_LIMIT } from '../site.ts';
import type { PageModel } from '../model/model.ts';

/** A page in the navigation. */
export interface NavigationLink {
  readonly label: string;
  /** From the site's root: `/sso/okta/`. */
  readonly link: string;
  /** Of a guide: the id of its provider. */
  readonly provider?: string;
}

/** A link, or links under one heading. */
export type NavigationEntry =
  NavigationLink | { readonly label: string; readonly items: readonly NavigationLink[] };

/**
 * The sidebar: Overview, then each category with its guides in the order given, then what all guides share.
 *
 * @param model its listed guides, sorted; a label is the provider's name
 */
export function sidebarFrom({
  listedGuides,
  providerOf,
  addresses,
}: Pick<PageModel, 'listedGuides' | 'providerOf' | 'addresses'>): NavigationEntry[] {
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
            provider: guide.provider,
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
export function navigationProviders({
  listedGuides,
}: Pick<PageModel, 'listedGuides'>): Set<string> {
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
function today(page: NavigationLink, addresses: SiteAddresses): NavigationLink[] {
  const link = resolveAddress(page.link, addresses);
  return link === undefined ? [] : [{ ...page, link }];
}

/** How many guides of a category the navigation has at most: it is in every page, and must not grow with them. */
const FIRST_GUIDES = 20;

const sharedPages: readonly NavigationLink[] = [
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

/** What is known of Wando and of this site: the one place for product facts and site-wide words. */

/**
 * A product fact. `assumed` marks a working assumption that Wando has not confirmed yet:
 * the README lists each under "Confirm before publishing".
 */
export interface ProductFact {
  readonly value: string;
  readonly assumed: boolean;
}

const host: ProductFact = { value: 'https://wando.app', assumed: true };

/** Facts about the product that guides speak of. */
export const wando = {
  name: 'Wando',
  contact: 'hej@wando.app',
  host,
  home: host,
  signIn: { value: `${host.value}/sign-in`, assumed: true },
  redirectUri: { value: `${host.value}/api/auth/sso/callback/{connection}`, assumed: true },
  /** The path is Wando's own; the host in front of it is the working assumption. */
  scimBaseUrl: { value: `${host.value}/api/auth/scim/v2`, assumed: true },
} as const;

/**
 * Where Wando's side limits what a provider can do: the answer and the sentence that a cell of the
 * capability matrix shows in place of the provider's own answer. A capability that isn't named here
 * depends on the provider alone.
 */
export const wandoCapabilities: Readonly<
  Record<string, { readonly answer: 'yes' | 'no' | 'partly' | 'ask'; readonly text: string }>
> = {
  'scim-groups': {
    answer: 'ask',
    text: 'Ask your Wando contact whether Wando takes groups, before you push any.',
  },
  'portal-start': {
    answer: 'ask',
    text: 'Ask your Wando contact for the address that a tile may open.',
  },
};

/** Words and addresses of the site itself. */
export const site = {
  title: 'Wando Docs',
  description:
    'Set-up guides that connect your identity provider to Wando: single sign-on with OpenID Connect, and SCIM provisioning.',
  /** Where the site is published, without path. */
  origin: 'https://docs.wando.app',
  /** The path under that origin: `/`, or for instance `/docs`. The only setting to change for a move. */
  base: '/',
  /** How long the contact in /.well-known/security.txt holds; a check speaks up 60 days before. */
  securityContactUntil: '2027-11-01',
  moreGuides: 'More provider guides are added as we ship them. Need one we don’t cover?',
  browseAll: 'Browse all guides',
} as const;

/**
 * From this many guides on, pages that list every guide, step or problem divide. With a hundred guides
 * of the usual length `/problems/` has 841 kB, and `/steps.json` 3.4 MB; below, one page is easier to
 * search through and to print.
 */
export const LIST_LIMIT = 100;

/** Files that the site has besides its pages, where pages may link to: `src/files.ts` makes them. */
export const madeFiles = [
  '/changes.xml',
  '/guides.json',
  '/guides.v1.schema.json',
  '/llms-full.txt',
  '/llms.txt',
  '/robots.txt',
  '/steps.json',
];

/** The two kinds of guide, in the order of the navigation, with the words that pages use for them. */
export const categories = {
  sso: { label: 'Single sign-on', short: 'single sign-on' },
  scim: { label: 'SCIM provisioning', short: 'SCIM provisioning' },
} as const;

/** Id of a category: the folder of its guides and the first part of their addresses. */
export type CategoryId = keyof typeof categories;

/** The category ids, in the order of the navigation. */
export const categoryIds = Object.keys(categories) as [CategoryId, ...CategoryId[]];

/**
 * The address of a page of this site under its base path.
 *
 * @param base `/` or a path such as `/docs`, with or without a slash at its end
 * @param path an address from the site's root, such as `/scim/okta/#steps`
 */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

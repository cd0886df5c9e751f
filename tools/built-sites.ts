/** The two builds that tests look at: at the root of a host, and under a path. */

/** A build for the tests. */
export interface BuiltSite {
  /** The path that it is built for. */
  readonly base: string;
  /** Where the build lies, from the project's root. */
  readonly directory: string;
  /** The environment variable that reports browser tests its address. */
  readonly addressVariable: string;
}

/** Where the builds for the tests lie; the folder is emptied before each run. */
export const builtSitesFolder = 'dist-test';

/** The builds, by name. */
export const builtSites = {
  root: {
    base: '/',
    directory: `${builtSitesFolder}/root`,
    addressVariable: 'WANDODOCS_ROOT_ADDRESS',
  },
  docs: {
    base: '/docs',
    directory: `${builtSitesFolder}/docs`,
    addressVariable: 'WANDODOCS_DOCS_ADDRESS',
  },
} as const satisfies Record<string, BuiltSite>;

/** The site as it would be after steps and pages have moved: what the tests of old links look at. */
export const movedSite = {
  base: '/',
  directory: `${builtSitesFolder}/moved`,
  addressVariable: 'WANDODOCS_MOVED_ADDRESS',
  /** Where the changed copy of the sources lies. */
  source: `${builtSitesFolder}/moved-source`,
} as const;

/** The same site under a path. */
export const movedSiteUnderPath = {
  ...movedSite,
  base: builtSites.docs.base,
  directory: `${builtSitesFolder}/moved-docs`,
} as const;

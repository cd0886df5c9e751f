/** The two builds that tests look at: the site as it ships, and under a path after writers have changed it. */

/** A build for the tests. */
export interface BuiltSite {
  /** The path that it is built for. */
  readonly base: string;
  /** Where the build lies, from the project's root. */
  readonly directory: string;
  /** Where its sources lie, from the project's root. */
  readonly source: string;
  /** The environment variable that reports browser tests its address. */
  readonly addressVariable: string;
}

/** Where the builds for the tests lie; the folder is emptied before each run. */
export const builtSitesFolder = 'dist-test';

/** What the build `changed` has parsed: see tools/testing/count-parses.mjs. */
export const parsesFile = `${builtSitesFolder}/parses`;

/** The builds, by name. */
export const builtSites = {
  site: {
    base: '/',
    directory: `${builtSitesFolder}/site`,
    source: '.',
    addressVariable: 'WANDODOCS_SITE_ADDRESS',
  },
  /** Steps and pages have moved, a guide is a draft again, and a newcomer's guide is there. */
  changed: {
    base: '/docs',
    directory: `${builtSitesFolder}/changed`,
    source: `${builtSitesFolder}/changed-source`,
    addressVariable: 'WANDODOCS_CHANGED_ADDRESS',
  },
} as const satisfies Record<string, BuiltSite>;

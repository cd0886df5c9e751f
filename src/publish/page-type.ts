/** The types of page: pages of one type carry the same inline styles. */

/** In the order of the report. */
export const pageTypes = ['guide', 'overview', 'list', 'text'] as const;

/** One of the types. */
export type PageType = (typeof pageTypes)[number];

/** The types of page: pages of one type carry the same inline styles. */

/** In the order of the report. */
export const pageTypes = ['guide', 'overview', 'list', 'text'] as const;

export type PageType = (typeof pageTypes)[number];

/** The attribute of `<html>` that says it; a page without one is a text. */
export const pageTypeAttribute = 'data-page-type';

/**
 * The type of a page.
 *
 * @param value what the attribute says
 * @throws {Error} for a type that doesn't exist: a slip would cost the page its shared styles
 */
export function pageTypeOf(value: string | undefined): PageType {
  if (value === undefined) return 'text';
  const type = pageTypes.find((name) => name === value);
  if (type !== undefined) return type;
  throw new Error(`"${value}" is no page type: ${pageTypeAttribute} is ${pageTypes.join(', ')}.`);
}

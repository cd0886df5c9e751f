/** One of the types of page: those of one type carry the same inline styles. */
export type PageType = 'guide' | 'overview' | 'list' | 'text';

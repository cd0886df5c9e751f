/** The files of the search index, as short as they can be: the first result waits for the first of them. */

/** `/search.json`: what everything is called. On a large site, what it takes to choose a guide. */
export interface PackedIndex {
  /** `[id, name, its other names with | between]`. */
  readonly providers: readonly (readonly [id: string, name: string, aliases: string])[];
  readonly guides: readonly PackedGuide[];
  /** `[address, title]` of each page that isn't a guide. */
  readonly pages: readonly (readonly [path: string, title: string])[];
}

/** A guide. */
export interface PackedGuide {
  /** `sso/okta`. */
  readonly id: string;
  readonly title: string;
  /** Where its provider is in the list. */
  readonly provider: number;
  /** Whether lists leave it out. */
  readonly isUnlisted?: true;
  /** Names of other products that it serves, with | between. */
  readonly covers?: string;
  /** Left out on a large site, where each guide has a file of its own. */
  readonly parts?: PackedParts;
  /** On a large site, the codes of its problems with | between. */
  readonly codes?: string;
}

/** What a guide consists of. An id has spaces for its hyphens, which makes it part of the text around it. */
export interface PackedParts {
  /** The phases with their steps, each in a line: title and id with a tab between. */
  readonly phases: readonly (readonly [title: string, steps: string])[];
  /** Each in a line: code, message, and the id without the provider. */
  readonly problems: string;
}

/** `/search/words.json`: what makes the results better as soon as it is there. */
export interface PackedWords {
  /** Groups of words that mean the same, with | between. */
  readonly terms: readonly string[];
  /** The headings of pages, in lines as in `phases`, by the address of the page. */
  readonly sections: Readonly<Record<string, string>>;
  /** Labels and rare words of each entry: those of `entriesOf`, then those of `sectionEntries`. */
  readonly words: readonly string[];
}

/** `/search/sso/okta.json`, on a large site. */
export interface PackedPart extends PackedParts {
  readonly sections: string;
  readonly words: readonly string[];
}

/** A heading in a line. */
export function packHeading({ id, title }: { id: string; title: string }): string {
  return `${title}\t${id.replaceAll('-', ' ')}`;
}

/** The fields of each line; an id is the last one. */
export function unpackLines(lines: string): string[][] {
  return lines === '' ? [] : lines.split('\n').map((line) => line.split('\t'));
}

/** An id from its line. */
export function unpackId(text = ''): string {
  return text.replaceAll(' ', '-');
}

/** Finds markup that runs code without being a script: the policy stops it, silently for readers. */

import type { Attribute, Tag } from './tags.ts';

/** Something that can't work on the published page. */
export interface UnsafeMarkup {
  readonly line: number;
  readonly message: string;
}

const addressAttributes = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'data']);

/** Event handler attributes, `javascript:` addresses, and what else holds a page in an attribute. */
export function unsafeMarkup(html: string, tags: readonly Tag[]): UnsafeMarkup[] {
  return tags.flatMap((tag) =>
    tag.attributes.flatMap((attribute) => {
      const reason = reasonAgainst(attribute);
      if (reason === undefined) return [];
      const line = html.slice(0, attribute.start).split('\n').length;
      return [{ line, message: `<${tag.name} ${attribute.name}>: ${reason}` }];
    }),
  );
}

function reasonAgainst({ name, value }: Attribute): string | undefined {
  if (/^on[a-z]/.test(name)) return 'the policy allows no event handler attribute; add a listener.';
  if (name === 'srcdoc') return 'the policy allows no frame.';
  if (!addressAttributes.has(name)) return undefined;
  // A browser leaves out white space and control characters before it looks at the scheme.
  const visible = Array.from(value).filter((character) => character > ' ');
  const address = visible.join('').toLowerCase();
  return address.startsWith('javascript:')
    ? 'the policy allows no javascript: address.'
    : undefined;
}

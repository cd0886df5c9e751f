/** What the search says where it has no results: why, and where to go on. */

import { wando, withBase } from '../site.ts';
import { make } from './make-element.client.ts';
import type { PackedIndex } from './packed-index.ts';
import type { Outcome } from './search.ts';

/** An answer: what is shown, and what is announced. */
export interface Answer {
  readonly nodes: readonly Node[];
  readonly said: string;
}

interface Context {
  readonly base: string;
  readonly index: PackedIndex;
  readonly text: string;
  /** Searches for other words. */
  readonly searchFor: (text: string) => void;
}

/** More guides than this are a page of their own. */
const MOST_GUIDES = 12;

export function secretAnswer(): Answer {
  const said = 'This looks like a secret, so it was not searched.';
  return {
    said,
    nodes: [
      make('p', { class: 'search-said' }, said),
      make(
        'p',
        {},
        'It stays in this field and is gone when you close it. Search for the name of its field instead, ' +
          'such as “client secret”. If somebody else may have seen it, replace it.',
      ),
    ],
  };
}

export function unknownCodeAnswer({ code = '', rest = '' }: Outcome, context: Context): Answer {
  const said = `These guides don’t have the code ${code.toUpperCase()}.`;
  const words = rest.split(/\s+/).slice(0, 12).join(' ');
  const again = make('button', { type: 'button' }, 'Search for the words of the message');
  again.addEventListener('click', () => {
    context.searchFor(words);
  });
  return {
    said,
    nodes: [
      make('p', { class: 'search-said' }, said),
      ...(/\p{L}{3}/u.test(words)
        ? [make('p', {}, again)]
        : [make('p', {}, 'Search for some words of the message that came with it.')]),
      make(
        'p',
        {},
        'Every code that we know is under ',
        link(context, '/problems/', 'When something goes wrong'),
        '. ',
        ...ask(),
      ),
    ],
  };
}

export function nothingAnswer(context: Context): Answer {
  const said = `Nothing matches “${context.text.trim()}”.`;
  const guides = context.index.guides.filter(({ isUnlisted }) => !isUnlisted);
  const generic = guides.find(({ id }) => id === 'sso/generic-oidc');
  return {
    said,
    nodes: [
      make('p', { class: 'search-said' }, said),
      ...(generic
        ? [
            make(
              'p',
              {},
              'Your provider isn’t listed? ',
              link(context, `/${generic.id}/`, generic.title),
              ' works with any that speaks OpenID Connect. ',
              ...ask(),
            ),
          ]
        : [make('p', {}, ...ask())]),
      make(
        'ul',
        { class: 'search-guides' },
        ...(guides.length > MOST_GUIDES
          ? [make('li', {}, link(context, '/', 'All guides'))]
          : guides.map(({ id, title, provider }) =>
              make(
                'li',
                {},
                make('span', {
                  class: 'provider-icon',
                  'data-provider': context.index.providers[provider]?.[0],
                }),
                link(context, `/${id}/`, title),
              ),
            )),
      ),
    ],
  };
}

function ask(): (Node | string)[] {
  return ['Ask at ', make('a', { href: `mailto:${wando.contact}` }, wando.contact), '.'];
}

function link({ base }: Pick<Context, 'base'>, path: string, text: string): Node {
  return make('a', { href: withBase(base, path) }, text);
}

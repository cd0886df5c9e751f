/** Rules about links. */

import type { RuleRows } from './row.ts';

export const linksRows = {
  'links/missing-page': {
    says: 'A link inside the site leads to a page that exists.',
    bad: '[Okta](/sso/octa/)',
    good: '[Okta](/sso/okta/)',
    kind: 'binding',
  },
  'links/missing-part': {
    says: 'The part after `#` is a step, a section or a problem of that page.',
    bad: '[the client ID](/sso/okta/#client-id)',
    good: '[the client ID](/sso/okta/#copy-client-id)',
    kind: 'binding',
  },
  'links/old-address': {
    says: 'Our own links use the address of today: the old ones are for others’ links.',
    bad: '[the client ID](#old-id)',
    good: '[the client ID](#new-id)',
  },
  'links/relative': {
    says: 'A link inside the site starts at its root with `/`, or with `#` on the same page.',
    bad: '[Okta](../okta/)',
    good: '[Okta](/sso/okta/)',
    kind: 'binding',
  },
  'links/no-slash': {
    says: 'The address of a page ends with a slash.',
    bad: '[Okta](/sso/okta)',
    good: '[Okta](/sso/okta/)',
    kind: 'binding',
  },
  'links/own-host': {
    says: 'A link inside the site names no host, so that it works wherever the site stands.',
    bad: '[Okta](https://docs.wando.app/sso/okta/)',
    good: '[Okta](/sso/okta/)',
  },
  'links/empty': {
    says: 'A link has an address and words.',
    bad: '[Okta]()',
    good: '[Okta](/sso/okta/)',
    kind: 'binding',
  },
  'links/vague-text': {
    says: 'The words of a link say where it leads, also to someone who hears nothing else.',
    bad: 'Details are [here](/sso/okta/#limits).',
    good: 'See [the limits of Okta](/sso/okta/#limits).',
  },
  'links/pointer': {
    says: 'What points to another place of the page (“below”, “an earlier step”) is a link: steps move, and some readers hear one line at a time.',
    bad: 'Keep the window open until the proof below has passed.',
    good: 'Keep the window open until [the proof](#prove-it-works) has passed.',
  },
  'links/address-as-text': {
    says: 'The words of a link are words, not its address.',
    bad: '[https://entra.microsoft.com](https://entra.microsoft.com)',
    good: '[Microsoft Entra admin center](https://entra.microsoft.com)',
  },
  'links/bare-address': {
    says: 'An address in a sentence is a link with words, or code when it is to be typed.',
    bad: 'Open https://entra.microsoft.com.',
    good: 'Open the [admin center](https://entra.microsoft.com).',
  },
  'links/insecure': {
    says: 'Links start with https://.',
    bad: '[Okta](http://help.okta.com/)',
    good: '[Okta](https://help.okta.com/)',
  },
  'links/foreign-host': {
    says: 'Links lead only to hosts that a guide’s sources or a provider’s console have.',
    bad: '[a tutorial](https://blog.example.com/okta)',
    good: 'a link to a source of the guide',
  },
  'links/other-mail': {
    says: 'Mail goes to Wando’s contact address.',
    bad: '[write to us](mailto:help@example.com)',
    good: '[hej@wando.app](mailto:hej@wando.app)',
  },
  'links/broken-syntax': {
    says: 'A link is `[words](address)`, with nothing between.',
    bad: '[Okta] (/sso/okta/)',
    good: '[Okta](/sso/okta/)',
  },
} as const satisfies RuleRows;

/** Rules about providers and their problems. */

import type { RuleRows } from './row.ts';

export const dataRows = {
  'provider/syntax': {
    says: 'A provider’s file is YAML: one `key: value` a line.',
    bad: 'name: Okta: the product',
    good: "name: 'Okta: the product'",
    kind: 'binding',
  },
  'provider/unknown-key': {
    says: 'Only the keys that a provider has.',
    bad: 'alias: [Okta WIC]',
    good: 'aliases: [Okta WIC]',
    kind: 'binding',
  },
  'provider/missing-key': {
    says: 'Every key that a provider needs is there, and every claim has its source.',
    bad: 'licence: { answer: no, text: None. }',
    good: 'licence: { answer: no, text: None., source: { title: …, url: https://…, asOf: 2026-08 } }',
    kind: 'binding',
  },
  'provider/wrong-value': {
    says: 'Every key of a provider holds what it is meant for.',
    bad: 'order: third',
    good: 'order: 3',
    kind: 'binding',
  },
  'provider/no-capability': {
    says: 'The provider of a published guide has a cell for each column of the capability matrix.',
    bad: 'capabilities: {}',
    good: 'capabilities:\n  sso-oidc: { answer: yes, text: …, source: … }',
    kind: 'binding',
  },
  'provider/no-icon': {
    says: 'A provider has an icon beside its file, with the same name.',
    bad: 'okta.yaml alone',
    good: 'okta.yaml and okta.svg',
    kind: 'binding',
  },
  'provider/bad-icon': {
    says: 'An icon is a square SVG of at most 20 kB that loads nothing and runs nothing.',
    bad: '<svg viewBox="0 0 300 80">',
    good: '<svg viewBox="0 0 80 80">',
    kind: 'binding',
  },
  'provider/unused': {
    says: 'A provider has at least one guide, or a draft of one.',
    bad: 'src/content/providers/ping-one.yaml without a guide',
    good: 'the same with src/content/docs/sso/ping-one.mdx',
  },
  'provider/order-twice': {
    says: 'Each provider has a place of its own in the lists.',
    bad: 'order: 3   # as Okta has already',
    good: 'order: 6',
  },
  'provider/name-twice': {
    says: 'A name or alias belongs to one provider: the search sends it to one guide.',
    bad: 'aliases: [Azure AD]   # as Microsoft Entra ID has already',
    good: 'aliases: [PingFederate]',
  },
  'problem/syntax': {
    says: 'A file of problems is YAML: a list of entries that start with `- id:`.',
    bad: 'id: redirect-uri-not-registered',
    good: '- id: redirect-uri-not-registered',
    kind: 'binding',
  },
  'problem/unknown-key': {
    says: 'Only the keys that a problem has.',
    bad: 'solution: Paste it again.',
    good: 'fix: Paste it again.',
    kind: 'binding',
  },
  'problem/missing-key': {
    says: 'Every key that a problem needs is there.',
    bad: '- id: app-not-found\n  code: AADSTS700016',
    good: '- id: app-not-found\n  code: AADSTS700016\n  cause: …\n  fix: …',
    kind: 'binding',
  },
  'problem/wrong-value': {
    says: 'Every key of a problem holds what it is meant for.',
    bad: 'step: /sso/okta/#copy-client-id',
    good: 'step: sso/okta#copy-client-id',
    kind: 'binding',
  },
  'problem/unknown-provider': {
    says: 'A file of problems has the name of a provider.',
    bad: 'src/content/problems/octa.yaml',
    good: 'src/content/problems/okta.yaml',
    kind: 'binding',
  },
  'problem/unknown-guide': {
    says: 'The step that fixes a problem stands in a guide that exists.',
    bad: 'step: sso/octa#copy-client-id',
    good: 'step: sso/okta#copy-client-id',
    kind: 'binding',
  },
  'problem/foreign-guide': {
    says: 'A problem is fixed in a guide of its own provider.',
    bad: 'step: sso/auth0#copy-client-id   # in okta.yaml',
    good: 'step: sso/okta#copy-client-id',
  },
  'problem/unknown-step': {
    says: 'The step that fixes a problem exists.',
    bad: 'step: sso/okta#copy-client-name',
    good: 'step: sso/okta#copy-client-id',
    kind: 'binding',
  },
  'problem/duplicate-id': {
    says: 'An id stands once in a file of problems.',
    bad: '- id: wrong-secret   # a second time',
    good: '- id: secret-expired',
    kind: 'binding',
  },
  'problem/too-few': {
    says: 'A guide has at least six problems with their fixes.',
    bad: 'five entries with `step: sso/okta#…`',
    good: 'six entries with `step: sso/okta#…`',
    kind: 'complete',
  },
} as const satisfies RuleRows;

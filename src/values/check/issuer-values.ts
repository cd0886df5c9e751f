/** The checks of the values that lead to the issuer: itself, its discovery address, the tenant's names. */

import type { FillableId } from '../values.ts';
import { named, right, unknown, wrong, type Check, type CheckContext } from './answer.ts';
import { entraIssuer, noTenant } from './issuers/entra-id.ts';
import { knownIssuers, withoutWellKnown } from './issuers/known-issuers.ts';
import { likeness } from './issuers/likeness.ts';
import { known, rulingOn } from './issuers/rules.ts';
import type { Ruling } from './issuers/ruling.ts';
import { guid } from './shapes.ts';

/** How a value and the issuer follow from each other. */
interface Way {
  readonly id: FillableId;
  /** Whose value it is, where it isn't the guide's provider. */
  readonly owner?: string;
  readonly read?: (text: string, context: CheckContext) => Ruling;
  readonly write: (issuer: string, text: string) => string;
  /** What else stays to find out, or is to be said of it, where the text is the one that is built. */
  readonly doubt?: (how?: string) => string | undefined;
  /** What belongs in the field, where no issuer is known to build it from. */
  readonly form: (provider: string) => string;
  /** Why another text fails. */
  readonly reason: (text: string, provider: string) => string;
}

function checkBy({
  id,
  owner,
  read = rulingOn,
  write,
  doubt = (how) => how,
  form,
  reason,
}: Way): Check {
  return (text, { provider: guide, values }) => {
    const provider = owner ?? guide;
    const context = { provider, values };
    const { issuer, how, is, why } = read(text, context);
    const others = provider === guide ? knownIssuers(context, id) : [];
    const [other, from] = others.find(([one]) => one !== issuer) ?? [];
    if (issuer && !how && other && from)
      return wrong(
        'a value of another tenant',
        `It leads to the issuer “${issuer}”, and ${named(from, provider)} to “${other}”. Sign-in works with one of them only: compare both with the console.`,
      );
    const base = issuer ?? others[0]?.[0];
    // A host that no provider is known to have may lack more than “https://”.
    const isSure = !how || owner !== undefined || text.startsWith('https://');
    const use = base && isSure ? write(base, text) : undefined;
    if (text === use && !is) {
      const open = doubt(how);
      return open ? unknown(open) : right;
    }
    return wrong(
      is ?? likeness(text, use),
      why ?? `What belongs here is ${use ? `“${use}”` : form(provider)}. ${reason(text, provider)}`,
      use,
    );
  };
}

export const checkIssuer = checkBy({
  id: 'issuer',
  write: (issuer) => issuer,
  form: (provider) =>
    known[provider]
      ? `an address such as “${known[provider][1]}”`
      : '“issuer” from the discovery document',
  reason: (text, provider) =>
    `${known[provider]?.[0] ?? 'Your provider'} writes its issuer into every token, and OpenID Connect compares it character by character. With “${text}”, sign-in fails, even if setting up works.`,
});

const wellKnown = '/.well-known/openid-configuration';

/** The address of the discovery document of an issuer. */
export function discoveryAddress(issuer: string): string {
  return issuer.replace(/\/$/, '') + wellKnown;
}

export const checkDiscoveryAddress = checkBy({
  id: 'discovery-address',
  read: (text, context) => rulingOn(withoutWellKnown(text), context),
  // Okta answers for one application where its client ID is added.
  write: (issuer, text) => discoveryAddress(issuer) + (/\?client_id=\w+$/.exec(text)?.[0] ?? ''),
  doubt: (how) => how && 'Open it in a new tab: the right one answers with a page of JSON.',
  form: () => `the issuer with “${wellKnown}” behind it`,
  reason: (text) => `“${text}” leads elsewhere, so the issuer can’t be checked.`,
});

/** Checks the host name of an Okta org or an Auth0 tenant. */
const checkDomain = (owner: 'okta' | 'auth0') =>
  checkBy({
    id: `${owner}-domain`,
    owner,
    write: (issuer) => issuer.replace(/^https:\/\/|\/$/g, ''),
    form: () => `a host name such as “acme.${owner}.com”`,
    reason: (text) => `The issuer is built from it, and with “${text}” sign-in fails.`,
  });

export const checkOktaDomain = checkDomain('okta');
export const checkAuth0Domain = checkDomain('auth0');

export const checkTenantId = checkBy({
  id: 'tenant-id',
  owner: 'entra-id',
  read: (text, context) =>
    guid.test(text)
      ? { issuer: entraIssuer(text) }
      : rulingOn(noTenant.test(text) ? entraIssuer(text) : text, context),
  write: (issuer) => issuer.split('/')[3] ?? '',
  doubt: () =>
    `Client ID, Object ID, and Secret ID are GUIDs too. Compare it with ${named('tenant-id', 'entra-id')}.`,
  form: (provider) => named('tenant-id', provider),
  reason: (text) => `The issuer is built from it, and with “${text}” sign-in fails.`,
});

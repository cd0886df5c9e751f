/** Entra ID's issuer: version 2, with the tenant's GUID in it. */

import { guid } from '../shapes.ts';
import { compareDocument, type Rule } from './ruling.ts';

/** The issuer of a tenant. */
export function entraIssuer(tenantId: string): string {
  return `https://login.microsoftonline.com/${tenantId.toLowerCase()}/v2.0`;
}

/** What stands in a tenant's place and names none. */
export const noTenant = /^(common|organizations|consumers)$/i;

export const entraId: Rule = ({ scheme, host, path }, { values }) => {
  const [, tenant = '', next] = path.split('/');
  if (!/^(login|sts)\./.test(host))
    return { is: scheme ? 'an address that names no tenant' : 'a domain name' };
  if (noTenant.test(tenant)) return { is: `“${tenant}”, which names no single tenant` };
  const is = tenant.toLowerCase() === values['client-id']?.toLowerCase() && 'your client ID';
  if (is || !guid.test(tenant))
    return {
      is: `an issuer with ${is || (/^[^<{%]+\./.test(tenant) ? 'a domain' : 'a placeholder')} in place of the tenant ID`,
    };
  const issuer = entraIssuer(tenant);
  if (/\.(us|cn)$/.test(host))
    return {
      issuer: issuer.replace('login.microsoftonline.com', host),
      how: `This looks like a national cloud. ${compareDocument}`,
    };
  return /^sts/.test(host) || !next ? { issuer, is: 'an issuer of version 1' } : { issuer };
};

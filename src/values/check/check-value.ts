/** The check of a value as it was typed: secrets first, then what copying added, then the value itself. */

import type { FillableId } from '../values.ts';
import { named, unknown, wrong, type Answer, type Check, type CheckContext } from './answer.ts';
import { clean } from './clean.ts';
import { checkClientId } from './client-id.ts';
import { differences } from './differences.ts';
import { checkEmailDomains } from './email-domains.ts';
import { checkExpiryDate } from './expiry-date.ts';
import {
  checkAuth0Domain,
  checkDiscoveryAddress,
  checkIssuer,
  checkOktaDomain,
  checkTenantId,
} from './issuer-values.ts';
import { sameAsOther } from './same-as-other.ts';
import { holdsSecret, showsSecret } from './secrets.ts';
import { guid } from './shapes.ts';
import { checkTestUser } from './test-user.ts';
import {
  checkConnection,
  checkRedirectUri,
  checkScimBaseUrl,
  checkSignInAddress,
} from './wando-values.ts';

const checks: Readonly<Record<FillableId, Check>> = {
  connection: checkConnection,
  'redirect-uri': checkRedirectUri,
  'sign-in-address': checkSignInAddress,
  'scim-base-url': checkScimBaseUrl,
  'tenant-id': checkTenantId,
  'okta-domain': checkOktaDomain,
  'auth0-domain': checkAuth0Domain,
  issuer: checkIssuer,
  'discovery-address': checkDiscoveryAddress,
  'client-id': checkClientId,
  'client-secret-expiry': checkExpiryDate,
  'email-domains': checkEmailDomains,
  'test-user': checkTestUser,
};

/** Checks a value exactly as it was typed. It corrects nothing: what to use instead is in the answer. */
export function checkValue(id: FillableId, typed: string, context: CheckContext): Answer {
  const answer = judge(id, typed, context);
  if (answer.answer !== 'wrong' || answer.use === undefined) return answer;
  const { use, looksLike, why } = answer;
  const next = judge(id, use, context).answer;
  // Where space inside was taken out, another character may be missing: only a known form is sure.
  const isJoined = /\S\s+\S/.test(typed) && !guid.test(use);
  return next === 'right' || (next === 'unknown' && !isJoined) ? answer : wrong(looksLike, why);
}

function judge(id: FillableId, typed: string, context: CheckContext): Answer {
  const { provider } = context;
  const place = named(id, provider);
  const text = clean(typed, id);
  if (text === '') return unknown(`Nothing is filled in. What belongs here is ${place}.`);
  if (showsSecret(typed) || holdsSecret(text, id, provider)) {
    const why = `What belongs here is ${place}. A secret goes to Wando through the channel that your Wando contact named, and into no field here.`;
    return { ...wrong('a secret', why), secret: true };
  }
  const own = checks[id](text, context);
  const answer = own.answer === 'wrong' ? own : (sameAsOther(id, text, context) ?? own);
  if (text === typed) return answer;
  const added = differences(typed, text)
    .filter(({ kind }) => kind === 'removed')
    .map((run) => run.name ?? `“${run.text}”`);
  const { looksLike, why, use } =
    answer.answer === 'wrong'
      ? answer
      : wrong('the value', `Every character is compared, and “${typed}” isn’t “${text}”.`, text);
  return wrong(`${looksLike}, with ${[...new Set(added)].join(', ')}`, why, use);
}

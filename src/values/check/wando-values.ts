/** The checks of what comes from Wando: the connection, and addresses that are Wando's alone. */

import { wando } from '../../site.ts';
import { readAddress } from './address.ts';
import { right, unknown, wrong, type Check } from './answer.ts';
import { likeness } from './issuers/likeness.ts';
import { shapeOf } from './shapes.ts';

const callback = wando.redirectUri.value.replace(/\{.*/, '');
const ask = `Compare it with the message from your Wando contact, or write to ${wando.contact}.`;

/** An address with https, its host in lower case, and no slash at its end. */
function plain(text: string): string {
  const { host, path = '' } = readAddress(text) ?? {};
  return host ? `https://${host}${path.replace(/\/+$/, '')}` : '';
}

/** The connection in a redirect URI. */
function connectionIn(text: string): string | undefined {
  const [before, name = ''] = plain(text).split(callback);
  return before === '' && /^[\w-]+$/.test(name) ? name : undefined;
}

/** Checks the name of the connection. */
export const checkConnection: Check = (text) => {
  const use = connectionIn(text);
  if (/^[\w-]+$/.test(text) && text !== 'connection')
    // Only a name that someone chose is known to be none of the IDs that look like secrets.
    return /^(?!.*[a-z\d]{24})[a-z\d][a-z\d-]{1,40}$/.test(text) ? right : unknown(ask);
  return wrong(
    use ? 'the redirect URI' : /\s/.test(text) ? 'a name with a space in it' : shapeOf(text),
    `What belongs here is ${use ? `“${use}”` : 'the last part of the redirect URI'}. With “${text}” there, nothing arrives at Wando. ${ask}`,
    use,
  );
};

/** Checks an address of Wando's. */
function checkAddress(expected: (text: string, connection?: string) => string | undefined): Check {
  return (text, { values }) => {
    const { host } = readAddress(text) ?? {};
    if (host && `https://${host}` !== wando.host.value)
      return unknown(`Here, Wando’s addresses begin with “${wando.host.value}”. ${ask}`);
    const use = expected(text, values.connection);
    if (text === use) return right;
    return wrong(
      /[<{%]/.test(text) ? 'an address with a placeholder in it' : likeness(text, use),
      `What belongs here is ${use ? `“${use}”` : 'the address from your Wando contact'}. With “${text}”, nothing arrives at Wando. ${ask}`,
      use,
    );
  };
}

export const checkScimBaseUrl = checkAddress(() => wando.scimBaseUrl.value);
export const checkSignInAddress = checkAddress(() => wando.signIn.value);
export const checkRedirectUri = checkAddress((text, connection) => {
  const name = connectionIn(text) ?? connection;
  return name && (connection ?? name) === name ? callback + name : undefined;
});

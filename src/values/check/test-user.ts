/** The check of the test user: one email address of your company. */

import { right, unknown, wrong, type Check } from './answer.ts';
import { email, shapeOf } from './shapes.ts';

/** Checks the email address of the test user. */
export const checkTestUser: Check = (text, { values }) => {
  const [address = '', second] = text.match(/[^\s<>()[\]:;,"“”/]+@[^\s<>()[\]:;,"“”/]+/g) ?? [];
  const isGuest = /#ext#/i.test(text);
  const use = !second && !isGuest && email.test(address) ? address : undefined;
  if (use !== text) {
    const like = use ? 'an email address with more around it' : shapeOf(text);
    return wrong(
      isGuest ? 'the user name of a guest' : second ? 'several email addresses' : like,
      `What belongs here is ${use ? `“${use}”` : 'one address, such as “ada@example.com”'}. By “${text}”, Wando finds no one.`,
      use,
    );
  }
  const domain = text.replace(/.*@/s, '').toLowerCase();
  const domains = values['email-domains'];
  const isCovered = domains
    ?.toLowerCase()
    .split(/[\s,;]+/)
    .some((one) => `.${domain}`.endsWith(`.${one}`));
  if (isCovered === false)
    return unknown(
      `“${domain}” isn’t among your email domains, “${domains ?? ''}”. Add it there if people sign in with it.`,
    );
  return domain.endsWith('.onmicrosoft.com')
    ? unknown('This may be a sign-in name only: compare it with “Mail” of the account.')
    : right;
};

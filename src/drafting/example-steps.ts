/** The steps that a new guide starts with, to be written over: they give what the guide hands over. */

import type { CategoryId } from '../site.ts';
import { note } from './notes.ts';

const testSignIn = [
  '<Step id="sign-in-as-test-user" title="Sign in as the test user" where="wando" actor="test-user">',
  'In a private window, open the <Value id="sign-in-address" />.',
  'You see: the sign-in page of the provider, then Wando, signed in.',
  '</Step>',
];

/** The blocks of the steps in “Steps”, by category. */
export const exampleSteps: Readonly<Record<CategoryId, readonly string[]>> = {
  sso: [
    '<Step id="create-application" title="Create an application">',
    note('step'),
    'Open <MenuPath to="Applications > Applications" />.',
    '<Set press="Create application" />',
    'You see: the settings of the new application.',
    '</Step>',
    '<Step id="add-redirect-uri" title="Add the redirect URI">',
    'On the same page, enter the address without a slash at its end.',
    '<Set field="Redirect URI" value="redirect-uri" />\n<Set press="Save" />',
    '</Step>',
    '<Step id="copy-client-id" title="Copy the client ID" gives="client-id">',
    'Open <MenuPath to="Applications > Wando > Credentials" />.',
    '</Step>',
    '<Step id="copy-client-secret" title="Copy the client secret" gives="client-secret">',
    'On the same page, copy the secret, and keep it out of email, forms, and chats.',
    '</Step>',
    '<Step id="copy-issuer" title="Copy the issuer" gives="issuer">',
    'Open <MenuPath to="Applications > Wando > Endpoints" />, and copy the address exactly as it is.',
    '</Step>',
    '<Step id="list-email-domains" title="List your email domains" gives="email-domains">',
    'List the domains in the email addresses of the people who will sign in.',
    '</Step>',
  ],
  scim: [
    '<Step id="turn-on-provisioning" title="Turn on provisioning">',
    note('step'),
    'Open <MenuPath to="Applications > Provisioning" />.',
    '<Set field="Provisioning" on />',
    'You see: the fields for the connection.',
    '</Step>',
    '<Step id="enter-base-url" title="Enter the SCIM base URL">',
    'On the same page, enter the address without a slash at its end.',
    '<Set field="Base URL" value="scim-base-url" />',
    '</Step>',
    '<Step id="enter-token" title="Enter the SCIM token and test it">',
    'On the same page, enter the token that came through the secure channel.',
    '<Set field="Token" value="scim-token" />\n<Set press="Test connection" />\n<Set press="Save" />',
    'You see: the test passes.',
    '</Step>',
    '<Step id="pick-test-user" title="Pick the test user" gives="test-user">',
    'Open <MenuPath to="Directory > People" />, and pick someone without a Wando account.',
    '</Step>',
  ],
};

/** The blocks of the steps in “Prove it works”, by category. */
export const exampleProof: Readonly<Record<CategoryId, readonly string[]>> = {
  sso: testSignIn,
  scim: [
    '<Step id="assign-test-user" title="Assign the test user">',
    'Open <MenuPath to="Applications > Wando > Users" />.',
    '<Set press="Assign" />',
    'You see: the test user among the members in Wando.',
    '</Step>',
    ...testSignIn,
  ],
};

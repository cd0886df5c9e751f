/** The two steps that a new guide starts with, to be written over. */

import type { CategoryId } from '../site.ts';
import { NOTE_START, sectionNotes } from './notes.ts';

const note = `{/* ${NOTE_START} ${sectionNotes.step} */}`;

/** The blocks of the two steps, by category. */
export const exampleSteps: Readonly<Record<CategoryId, readonly string[]>> = {
  sso: [
    '<Step id="create-application" title="Create an application">',
    note,
    'Open <MenuPath to="Applications > Applications" /> and select **Create application**.',
    'You see: the settings of the new application.',
    '</Step>',
    '<Step id="add-redirect-uri" title="Add the redirect URI">',
    note,
    'Paste <Value id="redirect-uri" as="Redirect URI" /> and select **Save**.',
    'You see: the address in the list, without a slash at its end.',
    '</Step>',
  ],
  scim: [
    '<Step id="turn-on-provisioning" title="Turn on provisioning">',
    note,
    'Open <MenuPath to="Applications > Provisioning" /> and select **Enable**.',
    'You see: the fields for the connection.',
    '</Step>',
    '<Step id="enter-base-url" title="Enter the SCIM base URL">',
    note,
    'Paste <Value id="scim-base-url" as="Base URL" /> and select **Test connection**.',
    'You see: the test passes.',
    '</Step>',
  ],
};

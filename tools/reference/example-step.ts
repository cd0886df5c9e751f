/** The step that the authoring reference shows: everything that a step may have. */

export const exampleStep = `<Step id="add-redirect-uri" title="Add the redirect URI" gives="client-id">

Open <MenuPath to="Applications > Applications" /> and fill in the form. Remove the example for sign-out.

<Set press="Create App Integration" />
<Set field="App integration name" enter="Wando sign-in" />
<Set field="Sign-in redirect URIs" value="redirect-uri" />
<Set field="Controlled access" choose="Skip group assignment for now" />
<Set field="Implicit (hybrid)" off />
<Set field="Sign-out redirect URIs (Optional)" empty />
<Set press="Save" />

You see: the new application, open on its **General** tab.

:::caution[Keep Federation Broker Mode off]

With it on, Okta lets everyone in.

:::

<Fold title="Older labels">

Older: **Apps**.

</Fold>

</Step>`;

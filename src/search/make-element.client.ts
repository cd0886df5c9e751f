/** Makes elements for the search: text stays text, whatever is in it. */

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** @param attributes true sets one without a value; false and undefined leave it out */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

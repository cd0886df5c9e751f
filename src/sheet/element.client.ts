/** Makes elements. Text stays text: nothing here reads markup. */

/** What an element gets: attributes; `hidden` and the like by an empty text. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with attributes and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** A button of the sheet. */
export function button(
  text: string,
  sheet: string,
  attributes: Attributes = {},
): HTMLButtonElement {
  const own = { type: 'button', class: 'sheet-link', 'data-sheet': sheet, ...attributes };
  return element('button', own, text);
}

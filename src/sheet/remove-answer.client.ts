/** Takes the answer of a check away. */

/** Takes a field's answer away. */
export function removeAnswer(field: HTMLInputElement): void {
  if (field.nextElementSibling?.classList.contains('answer-box')) field.nextElementSibling.remove();
  field.removeAttribute('aria-describedby');
  field.removeAttribute('aria-invalid');
  delete field.dataset['answer'];
}

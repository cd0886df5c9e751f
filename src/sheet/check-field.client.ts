/** Checks a field, and shows what the check says under it: in words, with the difference character by character. */

import type { Answer, CheckContext } from '../values/check/answer.ts';
import { checkValue } from '../values/check/check-value.ts';
import { differences } from '../values/check/differences.ts';
import type { FillableId } from '../values/values.ts';
import { button, element } from './element.client.ts';
import { removeAnswer } from './remove-answer.client.ts';

/** What came of a check. */
interface Checked {
  readonly words: string;
  /** The field was cleared, and nothing of it may be kept. */
  readonly isSecret: boolean;
}

/** Checks what stands in a field, and shows the answer in place of the last one. A secret is cleared at once. */
export function checkField(
  field: HTMLInputElement,
  id: FillableId,
  context: CheckContext,
): Checked {
  const answer = checkValue(id, field.value, context);
  const isSecret = answer.answer === 'wrong' && answer.secret === true;
  removeAnswer(field);
  const shown = element('div', { class: 'answer-box', id: `answer-${String(++count)}` });
  shown.dataset['answer'] = field.dataset['answer'] = answer.answer;
  shown.append(...partsOf(field.value, answer));
  if (id === 'issuer' && !isSecret) {
    shown.append(button('Compare with the provider’s own', 'discovery'));
  }
  if (isSecret) field.value = '';
  field.after(shown);
  field.setAttribute('aria-describedby', shown.id);
  field.setAttribute('aria-invalid', String(answer.answer === 'wrong'));
  return { words: wordsOf(answer), isSecret };
}

let count = 0;

function wordsOf(answer: Answer): string {
  if (answer.answer === 'right') return 'The form is right.';
  if (answer.answer === 'unknown') return `Can’t be checked here. ${answer.how}`;
  const cleared = answer.secret ? 'The field was cleared, and nothing was kept. ' : '';
  return `This looks like ${answer.looksLike}. ${cleared}${answer.why}`;
}

function partsOf(typed: string, answer: Answer): Node[] {
  const parts: Node[] = [element('p', {}, wordsOf(answer))];
  if (answer.answer === 'wrong' && answer.use !== undefined) {
    const code = element('code', { class: 'difference' });
    for (const { kind, text, name } of differences(typed, answer.use)) {
      if (kind === 'same') code.append(text);
      else
        code.append(
          element(kind === 'added' ? 'ins' : 'del', { title: name }, visible(text, name)),
        );
    }
    const use = button(`Use ${answer.use}`, 'use', { class: 'button', 'data-use': answer.use });
    parts.push(code, use);
  }
  return parts;
}

/** What the eye can't see by its name; everything else as it is. */
function visible(text: string, name = ''): string {
  return /^[\s\p{DI}\p{Cc}]*$/u.test(text) ? `[${name}]` : text;
}

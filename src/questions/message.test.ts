import { describe, expect, it } from 'vitest';
import { askMessage, isOpen } from './message.ts';

describe('the questions to Wando', () => {
  it('are one message', () => {
    expect(askMessage('Okta single sign-on', [{ text: 'Which?' }, { text: 'When?' }])).toBe(
      'Before we set up Okta single sign-on for Wando, we have some questions:\n\n1. Which?\n2. When?',
    );
    expect(askMessage('X', [{ text: 'Which?' }])).toContain('we have a question:');
  });

  it('are open until they have an answer', () => {
    expect(isOpen({})).toBe(true);
    expect(isOpen({ answer: 'By vault.' })).toBe(false);
  });
});

import { expect, it } from 'vitest';
import { stepParts } from './step-part.ts';

const page = `# Okta

### Set up 1: Open it

Step \`open-it\`: <https://docs.example.com/#open-it>

\`\`\`\`sh
\`\`\`
## not a heading
---
\`\`\`\`

#### Why

Because.

### Set up 2: Close it

Step \`close-it\`: <https://docs.example.com/#close-it>

Close it.

---

- What follows.
`;

it('ends before the next step, with its folds, and knows a fence', () => {
  const part = stepParts(page).get('open-it');
  expect(part).toMatch(/^### Set up 1: Open it\n/);
  expect(part).toMatch(/## not a heading\n---\n````\n\n#### Why\n\nBecause\.\n$/);
});

it('leaves out what follows the last step', () => {
  expect(stepParts(page).get('close-it')).toMatch(/\n\nClose it\.\n$/);
});

it('has the steps and nothing else', () => {
  expect([...stepParts(page).keys()]).toEqual(['open-it', 'close-it']);
});

import { expect, it } from 'vitest';
import { stepPart } from './step-part.ts';

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
  const part = stepPart(page, 'open-it');
  expect(part).toMatch(/^### Set up 1: Open it\n/);
  expect(part).toMatch(/## not a heading\n---\n````\n\n#### Why\n\nBecause\.\n$/);
});

it('leaves out what follows the last step', () => {
  expect(stepPart(page, 'close-it')).toMatch(/\n\nClose it\.\n$/);
});

it('is none for another id', () => {
  expect(stepPart(page, 'open')).toBeUndefined();
});

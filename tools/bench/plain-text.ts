/** A guide as stock Starlight gets it: the same text, with the plainest markup in place of our components. */

import type { Guide } from '../../src/guides/guide.ts';
import type { Problem } from '../../src/problems/problem.ts';
import type { Provider } from '../../src/providers/schema.ts';
import type { Question } from '../../src/questions/question.ts';
import { wando } from '../../src/site.ts';
import { valueOf } from '../../src/values/values.ts';

/** What of the model the components of a guide show. */
export interface Shown {
  readonly guide: Guide;
  readonly provider: Provider;
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
}

/** The MDX of a guide without its import line and components that only our site has. */
export function plainGuide(source: string, shown: Shown): string {
  const { guide, provider } = shown;
  const body = source.replace(/^---\n.*?\n---\n/s, '').replace(/^import .*$/m, '');
  const keys = `---\ntitle: ${JSON.stringify(guide.title)}\ndescription: ${JSON.stringify(guide.description)}\n---\n`;
  const facts = `${String(guide.duration)} minutes, ${guide.role}, reviewed ${guide.reviewed}\n`;
  const blocks: Readonly<Record<string, string>> = {
    AskFirst: list(shown.questions.map(({ text }) => text)),
    Capabilities: list(Object.values(provider.capabilities).map((cell) => cell?.text ?? '')),
    HandOff: `Send to ${wando.contact}:\n\n${list(guide.toWando.map((id) => valueOf(id).label))}`,
    Problems: shown.problems.map(problemText).join('\n\n'),
    Sources: list(sourcesOf(shown)),
    Picture: '',
    ExpiryReminder: '',
  };
  const text = body
    .replace(
      /<(\w+)(?: \w+(?:="[^"]*")?)* ?\/>/g,
      (tag, name: string) => blocks[name] ?? inline(name, tag),
    )
    .replace(
      /<Step ((?:"[^"]*"|[^">])*)>/g,
      (_tag, attributes: string) => `### ${attribute(attributes, 'title')}`,
    )
    .replace(/<Fold title="([^"]*)">/g, '\n<details>\n<summary>$1</summary>\n')
    .replaceAll('</Fold>', '\n</details>\n')
    .replace(/<\/?Steps?>/g, '')
    .replace(/\{\/\*.*?\*\/\}/gs, '');
  return keys + facts + text;
}

function inline(name: string, tag: string): string {
  if (name === 'MenuPath') return `**${attribute(tag, 'to').replaceAll('>', '&gt;')}**`;
  if (name === 'Value') return valueOf(attribute(tag, 'id')).label;
  if (name !== 'Set') return tag;
  const field = attribute(tag, 'field');
  const [, kind = '', text = ''] = /(enter|value|choose|press|open)="([^"]*)"/.exec(tag) ?? [];
  const shown = kind === 'value' ? valueOf(text).label : text;
  return `- ${field}: \`${shown || 'on, off or empty'}\``;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function problemText({ code, message, cause, fix }: Problem): string {
  return `<details>\n<summary>\`${[code, message].filter(Boolean).join(': ').replaceAll('`', '')}\`</summary>\n\n${plain(cause)}\n\n${plain(fix)}\n\n</details>`;
}

function sourcesOf({ guide, provider }: Shown): string[] {
  return guide.sources.flatMap((id) => {
    const source = provider.sources?.[id];
    return source ? [`[${source.title}](${source.url}) ${source.asOf}`] : [];
  });
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${plain(item)}`).join('\n');
}

/** MDX takes braces and tags for code. */
function plain(text: string): string {
  return text.replace(/[{}<]/g, ' ');
}

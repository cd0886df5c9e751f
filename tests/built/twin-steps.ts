/** The steps of a guide in each of its forms, read independently of what made them, to be compared. */

import { markdownToMdast, type MdastNode } from 'satteri';
import { childrenOf } from '../../src/source/mdx-node.ts';
import { settingWords } from '../../src/steps/setting.ts';
import { values } from '../../src/values/values.ts';
import type { GuidesFile } from '../../src/twins/guides-schema.ts';
import { attributeOf, elementsIn, hasClass, textsIn, type Element } from './page.ts';

/** What a form says of a step. Texts are without white space, which forms have in different places. */
export interface StepForm {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Label and what to do there; a value by its placeholder, or by what is the same for everyone. */
  readonly settings: readonly (readonly [string, string])[];
  /** Text and address. */
  readonly links: readonly (readonly [string, string])[];
  readonly warnings: readonly (readonly [kind: string, title: string, text: string])[];
}

const squash = (text: string): string => text.replace(/\s+/g, '');

/** The steps of /guides.json. */
export function stepsOfJson({ steps = [] }: GuidesFile['guides'][number]): StepForm[] {
  return steps.map(({ id, number, title, settings, links, warnings }) => ({
    ...{ id, number, title },
    settings: settings.map(({ kind, field, value, text }) => {
      const words = (settingWords as Readonly<Record<string, string>>)[kind];
      return [squash(field ?? words ?? ''), squash(value ? shownOf(value) : (text ?? words ?? ''))];
    }),
    links: links.map(({ text, address }) => [squash(text), new URL(address).href]),
    warnings: warnings.map(({ kind, title, text }) => [kind, squash(title), squash(text)]),
  }));
}

function shownOf(id: keyof typeof values): string {
  const value = values[id];
  return 'shown' in value ? value.shown : `{${id}}`;
}

/** The steps of a page's `index.md`. */
export function stepsOfMarkdown(markdown: string): StepForm[] {
  const root = markdownToMdast(markdown, { features: { smartPunctuation: false } });
  const steps: MdastNode[][] = [];
  let isInStep = false;
  const nodes = childrenOf(root);
  for (const [index, node] of nodes.entries()) {
    const isTop = node.type === 'heading' && node.depth <= 3;
    if (isTop || node.type === 'thematicBreak') isInStep = false;
    const next = nodes[index + 1];
    if (isTop && next && plain(next).startsWith('Step ')) isInStep = steps.push([]) > 0;
    if (isInStep) steps.at(-1)?.push(node);
  }
  return steps.map(([heading, address, ...body]) => {
    const [, number = '', title = ''] =
      /^.*? (\d+): (.*)$/.exec(heading ? plain(heading) : '') ?? [];
    const [code, own] = address
      ? all(address).filter(({ type }) => /^(?:inlineCode|link)$/.test(type))
      : [];
    const nodes = body.flatMap((node) => [node, ...all(node)]);
    const id = code ? plain(code) : '';
    if (own?.type !== 'link' || !own.url.endsWith(`#${id}`))
      throw new Error(`No address of ${title}`);
    return {
      ...{ id, number: Number(number), title },
      settings: nodes.flatMap(settingsOfTable),
      links: nodes.flatMap((node) =>
        node.type === 'link' ? [[squash(plain(node)), new URL(node.url).href] as const] : [],
      ),
      warnings: nodes.flatMap(warningOfQuote),
    };
  });
}

function settingsOfTable(node: MdastNode): (readonly [string, string])[] {
  if (node.type !== 'table') return [];
  const [head, ...rows] = childrenOf(node).map((row) => childrenOf(row));
  if (head?.map(plain).join() !== 'Field,Setting') return [];
  return rows.map(([label, action]) => {
    const exact =
      action && childrenOf(action).find(({ type }) => /^(?:inlineCode|strong)$/.test(type));
    const what = exact ?? action;
    return [squash(label ? plain(label) : ''), squash(what ? plain(what) : '')];
  });
}

function warningOfQuote(node: MdastNode): (readonly [string, string, string])[] {
  if (node.type !== 'blockquote') return [];
  const [first, ...rest] = childrenOf(node);
  const [, kind = '', title = ''] =
    /^(Caution|Danger): (.*)$/.exec(first ? plain(first) : '') ?? [];
  return kind === '' ? [] : [[kind.toLowerCase(), squash(title), squash(rest.map(plain).join(''))]];
}

function all(node: MdastNode): MdastNode[] {
  return childrenOf(node).flatMap((child) => [child, ...all(child)]);
}

function plain(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return childrenOf(node).map(plain).join('');
}

/** The steps of a built page; `at` is the page's whole address. */
export function stepsOfHtml(elements: readonly Element[], at: string): StepForm[] {
  return elements.flatMap((item) => {
    const inside = item.tagName === 'li' ? [...elementsIn(item)] : [];
    const heading = inside.find(({ tagName }) => tagName === 'h3');
    const list = item.parentNode;
    if (!heading || !list || !('childNodes' in list)) return [];
    const steps = list.childNodes.filter(({ nodeName }) => nodeName === 'li');
    return {
      id: attributeOf(heading, 'id') ?? '',
      number: steps.indexOf(item) + 1,
      title: words(heading),
      settings: inside
        .filter(({ tagName }) => tagName === 'dt')
        .flatMap((label) => actions(label).map((what) => [squash(words(label)), squash(what)])),
      links: inside
        .filter((one) => one.tagName === 'a' && !isControl(one) && !isToOpen(one))
        .map((one) => [squash(words(one)), new URL(attributeOf(one, 'href') ?? '', at).href]),
      warnings: inside.filter(({ tagName }) => tagName === 'aside').flatMap(warningOfAside),
    };
  });
}

function isControl(element: Element): boolean {
  return hasClass(element, 'step-report');
}

/** Whether a link is the address of a setting, which says it itself. */
function isToOpen({ parentNode }: Element): boolean {
  return parentNode !== null && 'attrs' in parentNode && hasClass(parentNode, 'is-open');
}

/** What to do at a label, from its description, which is the next element: buttons share one. */
function actions(label: Element): string[] {
  const siblings =
    label.parentNode && 'childNodes' in label.parentNode ? label.parentNode.childNodes : [];
  const next = siblings.slice(siblings.indexOf(label) + 1).find((node) => 'tagName' in node);
  if (!next || !('tagName' in next)) return [''];
  const inside = [...elementsIn(next)];
  if (hasClass(next, 'is-press')) return inside.map(words);
  const link = inside.find(isToOpen);
  if (link) {
    const to = attributeOf(link, 'data-to') ?? attributeOf(link, 'href') ?? '';
    return [to === words(link) ? to : `${words(link)} at ${to}`];
  }
  const exact = inside.find(({ tagName }) => tagName === 'code');
  if (exact && words(exact) !== '') return [words(exact)];
  const value = inside.find((one) => hasClass(one, 'value'));
  const known = value && Object.entries(values).find(([, { label: own }]) => own === words(value));
  const isOther = exact && attributeOf(exact, 'data-value') !== known?.[0];
  return [known && !isOther ? `{${known[0]}}` : words(next)];
}

function warningOfAside(aside: Element): (readonly [string, string, string])[] {
  const kind = /aside--(caution|danger)/.exec(attributeOf(aside, 'class') ?? '')?.[1];
  const content = [...elementsIn(aside)].find((one) => hasClass(one, 'starlight-aside__content'));
  if (kind === undefined || !content) return [];
  return [[kind, squash(attributeOf(aside, 'aria-label') ?? ''), squash(words(content))]];
}

/** The words of an element, with placeholders for the values that a script may fill in. */
function words(element: Element): string {
  const filled = new Map<string, string>();
  for (const one of elementsIn(element)) {
    const id = attributeOf(one, 'data-value');
    if (one.tagName === 'span' && id !== undefined)
      filled.set([...textsIn(one)].join(''), `{${id}}`);
  }
  return [...textsIn(element)]
    .map((text) => filled.get(text) ?? text.replace(/^, then $/, ' > '))
    .join('')
    .trim();
}

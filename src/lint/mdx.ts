/** Rules about MDX: readable, without code of its own, with the components and attributes that the site has. */

import type { Document } from '../guides/document.ts';
import { componentOf, vocabulary, type ComponentRule } from '../guides/vocabulary.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { isComment } from '../source/mdx-node.ts';
import { attributeStart, elementsOf, nodesOf, type PlacedElement } from '../source/nodes.ts';
import { reportAt } from '../source/report-at.ts';
import { attributeFault } from './attribute-fault.ts';
import { nodesIn } from './in-passages.ts';
import { textOfFault } from './mdx-faults.ts';
import { BINDING, type LintContext, type LintRule } from './rule.ts';

/** What HTML is in Markdown, where there is something. */
const MARKDOWN = new Map([
  ['a', 'Write `[words](address)`.'],
  ['b', 'Write `**label**`.'],
  ['strong', 'Write `**label**`.'],
  ['code', 'Write code between backticks.'],
  ['br', 'Begin a new paragraph.'],
  ['img', 'Write `![what it shows](./image.png)`.'],
  ['details', 'Write `<Fold title="…">`.'],
]);

function elements({ documents }: LintContext) {
  return documents.flatMap((document) =>
    elementsOf(document.body.nodes).map((element) => ({ document, element })),
  );
}

const nameOf = ({ node }: PlacedElement) => node.name ?? '';

const html = (name: string) => ({
  found: `the tag <${name}>`,
  expected: 'Markdown, and in pages the components of the site',
  help: `${MARKDOWN.get(name) ?? 'Write it in Markdown.'} A \`<\` that is meant as text goes into code marks.`,
});

const isClosing = (text: string, { start }: { start: number }) => text.startsWith('</', start);

export const mdxRules: readonly LintRule[] = [
  {
    ...BINDING,
    id: 'mdx/syntax',
    docs: 'The text is MDX that the site can read.',
    bad: 'If it is ‸<10 minutes, wait.',
    good: 'If it is less than 10 minutes, wait.',
    cases: [
      '<HandOff /> ⇒ <HandOff> @@ <HandOff>',
      'The path ends in {connection ‸id}.',
      '‸<!-- to do -->',
      '## Go back ⇒ ‸<<<<<<< HEAD\n\n## Go back',
    ],
    check: ({ documents }) =>
      documents.flatMap(({ file, fault, frontmatter, text }) => {
        // Keys that can't be read are reported, and so is what goes beyond a limit.
        if (!fault || frontmatter.fault || fault.limit) return [];
        return { file, ...textOfFault(fault, text) };
      }),
  },
  {
    ...BINDING,
    id: 'mdx/expression',
    docs: 'Braces in text are code, and the site takes comments only. In code marks they are text.',
    bad: 'Send ‸{email} to Wando.',
    good: 'Send `{email}` to Wando.',
    cases: ['The path ends in ‸{/* not */ connection /* yet */}.'],
    check: ({ documents }) =>
      documents.flatMap((document) =>
        nodesOf(document.body.nodes, 'mdxFlowExpression', 'mdxTextExpression').flatMap(
          ({ node, start }) => {
            if (!('value' in node) || isComment(node.value)) return [];
            return reportAt(document, start, {
              found: `\`{${node.value.slice(0, 80)}}\`, which MDX takes for code`,
              expected: 'text, or a comment `{/* … */}`',
              help: 'Put it into code marks, braces and all, if it is meant as text.',
            });
          },
        ),
      ),
  },
  {
    ...BINDING,
    id: 'mdx/html',
    docs: 'No HTML, neither in pages nor in data: Markdown and the components say it all.',
    bad: 'Select ‸<b>Save</b>.',
    good: 'Select **Save**.',
    cases: [
      '‸<div>\n\nText.\n\n</div>',
      'One line,‸<br /> and another.',
      'cause: The token was mistyped. ⇒ cause: ‸<script>alert(1)</script>',
      'cause: The token was mistyped. ⇒ cause: The ‸<b onclick="alert(1)">token</b> was mistyped.',
      'why: Somebody has to. ⇒ why: ‸<img src="x" onerror="alert(1)"> Somebody has to.',
    ],
    check: (context) => [
      ...elements(context)
        .filter(({ element }) => !/^[A-Z]/.test(nameOf(element)))
        .map(({ document, element }) => reportAt(document, element.start, html(nameOf(element)))),
      ...nodesIn(context, 'html')
        // What closes it is the same mistake.
        .filter(
          ({ passage, placed }) => passage.part === 'data' && !isClosing(passage.text, placed),
        )
        .map(({ passage, placed: { start } }) => {
          const [, name = ''] = /^<[!?]?([a-z][\w-]*)?/i.exec(passage.text.slice(start)) ?? [];
          return reportAt(passage, start, html(name));
        }),
    ],
  },
  {
    ...BINDING,
    id: 'mdx/unknown-component',
    docs: 'Only the components that the authoring reference lists.',
    bad: '‸<Problem />',
    good: '<Problems />',
    cases: ['‸<Tabs>\n\nText.\n\n</Tabs>', '‸<Constructor />'],
    check: (context) =>
      elements(context)
        .filter(({ element }) => /^[A-Z]/.test(nameOf(element)) && !componentOf(nameOf(element)))
        .map(({ document, element }) =>
          reportAt(document, element.start, {
            found: `<${nameOf(element)}>`,
            expected: `one of ${vocabulary.join(', ')}`,
            help: `Use one of those.${didYouMean(nameOf(element), vocabulary)}`,
          }),
        ),
  },
  {
    ...BINDING,
    id: 'mdx/attribute',
    docs: 'A component has the attributes that the authoring reference lists, each once, as a text in quotes.',
    bad: '<Step id="note-issuer" title="Note the issuer" place="‸wando"',
    good: '<Step id="note-issuer" title="Note the issuer"',
    cases: [
      '<Value id="sign-in-address" /> ⇒ ‸<Value />',
      '<MenuPath to="Applications > Applications" /> ⇒ ‸<MenuPath />',
      'where="wando" actor ⇒ where="‸okta" actor',
      'actor="test-user" ⇒ actor="‸tester"',
      'id="note-issuer" title="Note the issuer" ⇒ id="‸note-issuer" id="note-issuer" title="Note the issuer"',
      '<Value id="sign-in-address" /> ⇒ ‸<Value {...issuer} id="sign-in-address" />',
      '<Set field="Implicit (hybrid)" off /> ⇒ <Set field="Implicit (hybrid)" off="‸yes" />',
      '<Step id="note-issuer" title="Note the issuer" ⇒ ‸<Step title="Note the issuer"',
      '<Step id="note-issuer" title="Note the issuer" ⇒ <Step id="note-issuer" title="‸"',
    ],
    check: (context) =>
      elements(context).flatMap(({ document, element }) => {
        const component = componentOf(nameOf(element));
        return component ? attributesOf(document, element, component) : [];
      }),
  },
];

function attributesOf(document: Document, element: PlacedElement, { attributes }: ComponentRule) {
  return attributeFault(element.node, attributes).map(({ name, ...words }) =>
    reportAt(document, attributeStart(document.text, element, name), words),
  );
}

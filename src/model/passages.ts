/** Every text that a reader sees: pages, their titles, and the texts of providers, problems and questions. */

import type { Sources } from './sources.ts';
import { capabilityIds } from '../providers/schema.ts';
import type { Document } from '../guides/document.ts';
import { attributeSource } from '../source/mdx-node.ts';
import { elementsOf } from '../source/nodes.ts';
import { plainPassage, yamlPassage, type Passage } from '../source/passage.ts';
import { locationsIn } from '../source/source-location.ts';
import type { PathKey, YamlSource } from '../source/yaml-source.ts';

/** All passages of the sources. Quoted words (titles of sources, messages, labels) are in none. */
export function passagesOf({
  documents,
  providers,
  problems,
  questions,
}: Pick<Sources, 'documents' | 'providers' | 'problems' | 'questions'>): Passage[] {
  return [
    ...documents.flatMap((document) => [
      document.body,
      ...textsAt(document, document.frontmatter.yaml, document.frontmatter.start, [
        ['title'],
        ['description'],
      ]),
      ...titles(document),
    ]),
    ...providers.flatMap(({ file, text, yaml }) =>
      textsAt(
        { file, text, locationAt: locationsIn(text) },
        yaml,
        0,
        capabilityIds.map((id) => ['capabilities', id, 'text']),
      ),
    ),
    ...problems.flatMap(({ value, file, text, yaml }) =>
      textsAt(
        { file, text, locationAt: locationsIn(text) },
        yaml,
        0,
        value.flatMap((_problem, index) => [
          [index, 'cause'],
          [index, 'fix'],
        ]),
      ),
    ),
    ...(questions
      ? textsAt(
          { ...questions, locationAt: locationsIn(questions.text) },
          questions.yaml,
          0,
          questions.value
            .filter(({ internal }) => internal !== true)
            .flatMap(({ id }) => ['text', 'why', 'answer'].map((key) => [id, key])),
        )
      : []),
  ];
}

/** @param base where the YAML begins in the file */
function textsAt(
  source: Pick<Passage, 'file' | 'text' | 'locationAt'>,
  yaml: YamlSource,
  base: number,
  paths: readonly (readonly PathKey[])[],
): Passage[] {
  const { file, text, locationAt } = source;
  if (yaml.faults.length > 0) return [];
  return paths.flatMap((path) => {
    const span = yaml.spanOf(path);
    if (!span) return [];
    const start = base + span.start;
    const typed = { text: text.slice(start, base + span.end), start };
    return [yamlPassage({ file, locationAt }, typed)];
  });
}

/** The titles of components, such as steps and folds: they are text, not Markdown. */
function titles({ file, text, body, locationAt }: Document): Passage[] {
  return elementsOf(body.nodes).flatMap(({ start, end }) => {
    const title = attributeSource(text.slice(start, end), 'title');
    if (!title) return [];
    return [plainPassage({ file, locationAt }, { text: title.raw, start: start + title.start })];
  });
}

/** The filter of /problems/: hides the problems that don’t match, in their order. */

import type { FilterState } from './address.ts';
import { findableProblem } from './findable-problem.ts';
import { findMatches, indexOf } from '../search/match.ts';

/** @param root the element with the form */
export function problemList(root: HTMLElement) {
  const groups = [...document.querySelectorAll<HTMLElement>('.problem-group')];
  const empty = root.querySelector<HTMLElement>('.finder-empty');
  const problems = groups.flatMap((group) =>
    [...group.querySelectorAll<HTMLElement>('.problem')].map((problem) => {
      const summary = problem.querySelector('summary');
      return findableProblem(
        { problem, group },
        {
          code: summary?.querySelector('code')?.textContent ?? '',
          message: summary?.textContent ?? '',
          rest: [...problem.children]
            .slice(1)
            .map(({ textContent }) => textContent)
            .join(' '),
          guide: group.querySelector('h2')?.textContent ?? '',
        },
      );
    }),
  );
  const index = indexOf(problems);

  function show({ q }: FilterState, announce: (message: string) => void): void {
    const matches = new Set(findMatches(index, q));
    for (const { item } of problems) item.problem.hidden = !matches.has(item);
    for (const group of groups) {
      group.hidden = ![...matches].some((item) => item.group === group);
    }
    if (empty) empty.hidden = matches.size > 0;
    const all = `${String(problems.length)} problems`;
    if (matches.size === 0) announce('No problem matches.');
    else announce(matches.size === problems.length ? all : `${String(matches.size)} of ${all}`);
  }

  return {
    show,
    first: () => {
      const problem = document.querySelector<HTMLElement>(
        '.problem-group:not([hidden]) .problem:not([hidden])',
      );
      if (problem instanceof HTMLDetailsElement) problem.open = true;
      problem?.querySelector('summary')?.focus();
      return null;
    },
  };
}

/** The workflows do what a person does, with as few rights as that takes. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
      }
    >
  >;
}

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const { on, permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('takes every action by its commit, with the version beside it', () => {
    for (const line of text.match(/uses: .*/g) ?? []) {
      expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('grants nothing to all jobs, and to each no more than it needs', () => {
    expect(permissions).toEqual({});
    const rights = Object.values(jobs).flatMap((job) => Object.entries(job.permissions));
    for (const [scope, right] of rights) {
      expect(['contents: read', 'issues: write']).toContain(`${scope}: ${right}`);
    }
    const writes = rights.some(([, right]) => right === 'write');
    // Whoever can open a pull request must not reach a job that writes.
    expect(writes && 'pull_request' in on).toBe(false);
  });

  it('runs with no secret, and never with those of the project on somebody’s pull request', () => {
    expect(text).not.toContain('secrets.');
    expect(Object.keys(on)).not.toContain('pull_request_target');
  });

  it('runs commands that people have too', () => {
    const commands = steps.flatMap(({ run = '' }) => [
      ...run.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/g),
    ]);
    expect(commands.length).toBeGreaterThan(0);
    for (const [, command = ''] of commands) expect(Object.keys(scripts)).toContain(command);
  });
});

it('every change runs the whole of `npm test`, knowing what main has published', () => {
  const check = parse(readFileSync(join(folder, 'check.yml'), 'utf8')) as Workflow;
  expect(Object.keys(check.on)).toEqual(['pull_request', 'push']);
  const steps = Object.values(check.jobs).flatMap((job) => job.steps);
  expect(steps.map(({ run }) => run)).toContain('npm test');
  expect(steps[0]).toMatchObject({ with: { 'fetch-depth': 0 } });
});

it('there are at most twelve scripts', () => {
  expect(Object.keys(scripts).length).toBeLessThanOrEqual(12);
});

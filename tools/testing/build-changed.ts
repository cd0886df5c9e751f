/**
 * Builds the site as it would be after writers have changed it: steps and pages have moved, each with
 * the line that says where to, a guide is a draft again, and a newcomer has added one.
 */

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatReviews, REVIEWS_FILE, reviewsOf } from '../../src/freshness/reviews.ts';
import { stepsOf, type Guide } from '../../src/guides/guide.ts';
import { loadModel } from '../../src/model/read-model.ts';
import {
  formatLedger,
  LEDGER_FILE,
  parseLedger,
  updatedLedger,
} from '../../src/permalinks/ledger.ts';
import { builtSites, parsesFile } from '../built-sites.ts';
import { runCommand } from '../run-command.ts';
import { runNode } from '../run-node.ts';
import { copyProject } from './copy-project.ts';
import { copyNewcomer } from './newcomer.ts';

const { base, directory, source: folder } = builtSites.changed;
const source = resolve(folder);
const CONTENT = 'src/content';
/** Takes the place of what is gone; small, since the tests open it again and again. */
const SUCCESSOR = '/how-single-sign-on-works/';
/** A section that every guide has: a removed step leads there. */
const SECTION = 'day-two';
/** Pages of this site's own code lead here: it stays. */
const STAYS = '/sso/generic-oidc/';

type Changes = Awaited<ReturnType<typeof chooseChanges>>;

await runCommand(async () => {
  copyProject(source);
  copyNewcomer(source);
  const ledger = parseLedger(readFileSync(LEDGER_FILE, 'utf8'));
  const change = await chooseChanges();
  writeChanges(change);
  const { current } = (await loadModel(source)).addresses;
  writeRedirects(
    change,
    [...ledger.keys()].filter((address) => !current.has(address)),
  );
  const { addresses, sources } = await loadModel(source);
  writeFileSync(join(source, LEDGER_FILE), formatLedger(updatedLedger(ledger, ledger, addresses)));
  writeFileSync(join(source, REVIEWS_FILE), formatReviews(await reviewsOf(sources.guides)));
  const words = ['tools/build.ts', '--base', base, '--out', resolve(directory)];
  rmSync(parsesFile, { force: true });
  const env = {
    NODE_OPTIONS: `--import=${new URL('count-parses.mjs', import.meta.url).href}`,
    WANDODOCS_PARSES: resolve(parsesFile),
  };
  const { code, output } = await runNode(words, { cwd: source, env });
  if (code === 0) return;
  console.error(output.trim());
  process.exitCode = 1;
});

/** What is to change: three steps of a guide, a provider that goes with all its guides, and a guide that is a draft again. */
async function chooseChanges() {
  const { guides, problemsOf } = await loadModel(source);
  for (const guide of guides) {
    const free = stepsOf(guide)
      .map(({ step }) => step)
      .filter(({ gives, aliases }) => gives.length === 0 && aliases.length === 0);
    const [renamed, moved, removed] = free;
    const into = guides.find(({ id, provider }) => id !== guide.id && provider === guide.provider);
    const host = into && stepsOf(into).find(({ step }) => step.aliases.length === 0)?.step;
    const [gone, others] = goneAndOthers(
      guides.filter(({ provider }) => provider !== guide.provider),
    );
    const drafted = others.find(({ path }) => path !== STAYS);
    if (renamed && moved && removed && into && host && gone[0] && drafted) {
      const own = problemsOf(guide.id);
      // One that another step of the provider fixes from now on.
      const [problem] = own;
      return { guide, renamed, moved, removed, into, host, gone, drafted, problem };
    }
  }
  throw new Error(
    'The tests of old links need a provider with two guides, one of them with three steps that give no value, and two more providers.',
  );
}

/** The guides of the provider that has fewest, and those of the others. */
function goneAndOthers(guides: readonly Guide[]): [gone: Guide[], others: Guide[]] {
  const of = (id: string) => guides.filter(({ provider }) => provider === id);
  const [fewest] = guides
    .map(({ provider }) => provider)
    .filter((id) => of(id).every(({ path }) => path !== STAYS))
    .sort((a, b) => of(a).length - of(b).length);
  const gone = of(fewest ?? '');
  return [gone, guides.filter((guide) => !gone.includes(guide))];
}

function writeChanges(change: Changes): void {
  const { renamed, moved, removed, host, gone, drafted, problem } = change;
  const [guide, into] = [change.guide.id, change.into.id];
  const renamedTo = `${renamed.id}-again`;
  for (const file of gone.flatMap(({ id, provider }) => [
    `docs/${id}.mdx`,
    ...['yaml', 'svg'].map((ending) => `providers/${provider}.${ending}`),
    `problems/${provider}.yaml`,
  ])) {
    rmSync(join(source, CONTENT, file), { force: true });
  }
  edit(`docs/${guide}.mdx`, (text) =>
    withoutStep(withoutStep(text, moved.id), removed.id).replace(
      `<Step id="${renamed.id}"`,
      `<Step id="${renamedTo}" aliases="${renamed.id}"`,
    ),
  );
  edit(`docs/${into}.mdx`, (text) =>
    text.replace(`<Step id="${host.id}"`, `<Step id="${host.id}" aliases="${guide}#${moved.id}"`),
  );
  edit(`docs/${drafted.id}.mdx`, (text) => text.replace('---\n', '---\ndraft: true\n'));
  // Whatever named what is gone names its successor.
  const redirects = [
    [`${guide}#${renamed.id}`, `${guide}#${renamedTo}`],
    [`${guide}#${moved.id}`, `${into}#${host.id}`],
    [`${guide}#${removed.id}`, `${guide}#${renamedTo}`],
  ] as const;
  for (const file of readdirSync(join(source, CONTENT), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:mdx|yaml)$/.test(file) || file.endsWith('redirects.yaml')) continue;
    const isGuide = file === `docs/${guide}.mdx`;
    edit(file, (text) => {
      const lost = [...gone, drafted].map(({ id }) => id).join('|');
      let next = text.replaceAll(new RegExp(`/(?:${lost})/(?:#[a-z0-9-]+)?`, 'g'), '/');
      for (const [from, to] of redirects) {
        const [, oldId = ''] = from.split('#');
        const address = `/${to.replace('#', '/#')}`;
        next = next
          .replaceAll(`(/${from.replace('#', '/#')})`, `(${address})`)
          .replaceAll(`step: ${from}\n`, `step: ${guide}#${renamedTo}\n`);
        if (isGuide) next = next.replaceAll(`(#${oldId})`, `(${address})`);
      }
      return next;
    });
  }
  edit(`problems/${change.guide.provider}.yaml`, (text) => {
    const entry = new RegExp(`(- id: ${problem?.id ?? ''}\\n(?: .*\\n)*?  step: )\\S+`);
    return problem ? text.replace(entry, `$1${into}#${host.id}`) : text;
  });
}

/** @param lost the published addresses that the sources no longer have */
function writeRedirects({ guide, removed, gone, drafted }: Changes, lost: string[]): void {
  const problems = lost.filter((address) => address.startsWith('/problems/#'));
  edit('redirects.yaml', (text) =>
    [
      text,
      `${guide.path}#${removed.id}: ${guide.path}#${SECTION}`,
      ...[...[...gone, drafted].map(({ path }) => path), ...problems].map(
        (address) => `${address}: ${SUCCESSOR}`,
      ),
      '',
    ].join('\n'),
  );
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(source, CONTENT, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function withoutStep(text: string, id: string): string {
  return text.replace(new RegExp(`<Step id="${id}"[\\s\\S]*?</Step>\\n\\n`), '');
}

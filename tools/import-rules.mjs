/** Who may import whom, as ESLint's configuration: one row for each kind of file. */

/** What a file may not import: a pattern of the import's text, and why. */
const bans = {
  tools: [
    '^\\.\\.?/(.*/)?(tools|tests)/',
    'src/ never imports tools/ or tests/: the site must not depend on what builds and checks it.',
  ],
  node: [
    '^node:|^(fs|path|os|url|util|crypto|child_process)(/|$)',
    'node:* only in read-*.ts and write-*.ts: everything else runs anywhere and is tested without a disk.',
  ],
  virtual: [
    '^astro:',
    'astro:* only in pages/, starlight/ and *.astro: a pure file runs in plain Node and in tests.',
  ],
  starlight: [
    '^(@astrojs/starlight(/|$)|virtual:starlight/)',
    'Starlight only in astro.config.mjs, collections.ts, components.ts and src/starlight/: it must stay replaceable.',
  ],
  alias: [
    '^~/',
    'No ~/ in .ts files: plain Node reads them too and does not know it. Write a relative path that ends in .ts.',
  ],
  markup: [
    '\\.astro$',
    'A .ts file never imports .astro (but components.ts): markup knows the model, the model knows no markup.',
  ],
  client: [
    '\\.client\\.ts$',
    '*.client.ts is mounted by the <script> of a component, or serves another *.client.ts: it needs a browser.',
  ],
  disk: [
    '(^|/)(read|write)-[^/]+\\.ts$',
    'read-*.ts and write-*.ts only from collections.ts, tools/, tests and each other: pages get the model, not the disk.',
  ],
  vocabulary: [
    '^(\\.|~).*/components\\.ts$',
    'components.ts is for MDX only: code imports the component itself.',
  ],
};

/** @typedef {keyof typeof bans} Ban */

const pure = /** @type {const} */ ({ isPure: true, free: [] });

/**
 * The kinds of file under src/; where several fit, the last one counts.
 *
 * @type {readonly { files: string, isPure: boolean, free: readonly Ban[] }[]}
 *   `free`: the bans that do not hold for it. `isPure`: no browser, no clock, no dice.
 */
const kinds = [
  { files: 'src/**/*.ts', ...pure },
  { files: 'src/content.config.ts', ...pure, free: ['node'] },
  { files: 'src/collections.ts', ...pure, free: ['starlight', 'disk'] },
  { files: 'src/components.ts', ...pure, free: ['markup', 'starlight'] },
  { files: 'src/pages/**/*.ts', ...pure, free: ['virtual'] },
  { files: 'src/starlight/**/*.ts', ...pure, free: ['virtual', 'starlight'] },
  { files: 'src/**/*.client.ts', isPure: false, free: ['client'] },
  { files: 'src/**/{read,write}-*.ts', isPure: false, free: ['node', 'disk'] },
  { files: 'src/**/*.astro', ...pure, free: ['virtual', 'alias', 'markup'] },
  { files: 'src/starlight/**/*.astro', ...pure, free: ['virtual', 'alias', 'markup', 'starlight'] },
  // The scripts of components, as eslint-plugin-astro hands them out.
  { files: 'src/**/*.astro/*.ts', isPure: false, free: ['alias', 'client'] },
  {
    files: 'src/**/*.test.ts',
    isPure: false,
    free: /** @type {Ban[]} */ (Object.keys(bans)),
  },
];

const browserGlobals = ['document', 'window', 'localStorage', 'sessionStorage', 'navigator'];
const browserMessage = 'A pure file knows no browser: move it to a *.client.ts.';
const worldGlobals = ['fetch', 'process', 'Buffer'];
const worldMessage = 'A pure file reaches nothing outside: let the caller hand the value in.';

const clock = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  'CallExpression[callee.object.name="performance"][callee.property.name="now"]',
  'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
  'CallExpression[callee.object.name="crypto"]',
];
const clockMessage = 'Time and randomness come in as arguments: so a test can choose them.';

const mayReexport = ['src/components.ts', 'src/**/*.test.ts'];
const barrels = ['ExportAllDeclaration', 'ExportNamedDeclaration[source]'];
const barrelMessage =
  'No barrels: import from the file that has it, so that an import shows where it comes from.';

/**
 * ESLint's configuration for the imports under src/.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const importRules = kinds.map(({ files, isPure, free }) => {
  const held = Object.entries(bans)
    .filter(([name]) => !(/** @type {readonly string[]} */ (free).includes(name)))
    .map(([, [regex = '', message = '']]) => ({ regex, message }));
  return {
    name: `import-rules/${files}`,
    files: [files],
    rules: {
      'no-restricted-imports': rule(held.length > 0 ? [{ patterns: held }] : []),
      'no-restricted-globals': rule(
        isPure
          ? [...named(browserGlobals, browserMessage), ...named(worldGlobals, worldMessage)]
          : [],
      ),
      'no-restricted-syntax': rule([
        ...held.map(({ regex, message }) => ({ selector: dynamicImportOf(regex), message })),
        ...(isPure ? selected(clock, clockMessage) : []),
        ...(mayReexport.includes(files) ? [] : selected(barrels, barrelMessage)),
      ]),
    },
  };
});

/**
 * An error, or off: a bare 'error' would keep the options of an earlier row.
 *
 * @param {readonly unknown[]} options
 * @returns {import('eslint').Linter.RuleEntry<unknown[]>}
 */
function rule(options) {
  return options.length > 0 ? ['error', ...options] : 'off';
}

/** @param {readonly string[]} names @param {string} message */
function named(names, message) {
  return names.map((name) => ({ name, message }));
}

/** @param {readonly string[]} selectors @param {string} message */
function selected(selectors, message) {
  return selectors.map((selector) => ({ selector, message }));
}

/**
 * `no-restricted-imports` does not see `import('…')`. A selector's pattern can't hold a slash.
 *
 * @param {string} regex
 */
function dynamicImportOf(regex) {
  return `ImportExpression > Literal.source[value=/${regex.replaceAll('/', '\\u002f')}/]`;
}

/** Every command with its options: what `--help` prints and what the arguments are read by. It runs on Node 20. */

/**
 * An option, as `parseArgs` takes it, with what help says about it.
 *
 * @typedef {{ type: 'boolean' | 'string', default?: string | boolean, value?: string, help: string }} Option
 * @typedef {{ summary: string, arguments?: string, notes?: string, options: Record<string, Option> }} Command
 */

/** The commands, in the order in which help lists them. */
export const commands = /** @type {const} */ ({
  start: {
    summary: 'sets up what is missing, builds the site and serves it',
    options: {
      port: { type: 'string', default: '4321', value: 'number', help: 'the first port to try' },
    },
  },
  dev: {
    summary: 'live preview: pages as you save, drafts by their address, mistakes in the browser',
    options: {},
  },
  new: {
    summary: 'begins a guide: asks what it needs, or takes it from options, and writes the files',
    options: {
      category: { type: 'string', value: 'sso|scim', help: 'what the guide sets up' },
      provider: { type: 'string', value: 'id', help: 'the provider; a new id adds one' },
      name: { type: 'string', value: 'name', help: 'new provider: its name' },
      aliases: { type: 'string', value: 'a,b', help: 'new provider: other names people look for' },
      'console-name': { type: 'string', value: 'name', help: 'new provider: its console' },
      'console-url': { type: 'string', value: 'address', help: 'new provider: the console' },
      'source-title': {
        type: 'string',
        value: 'title',
        help: 'new provider: a page you work from',
      },
      'source-url': {
        type: 'string',
        value: 'address',
        help: 'new provider: address of that page',
      },
      icon: { type: 'string', value: 'file', help: 'new provider: its mark, a square SVG' },
      'take-over': {
        type: 'boolean',
        default: false,
        help: 'takes the provider’s names out of the provider whose guide covers them',
      },
      yes: { type: 'boolean', default: false, help: 'ask nothing' },
    },
  },
  check: {
    summary: 'reports every mistake of the content, in seconds, without a build',
    options: {
      fix: { type: 'boolean', default: false, help: 'fixes what is surely right to fix' },
      json: { type: 'boolean', default: false, help: 'prints JSON, for tools' },
    },
  },
  ready: {
    summary: 'makes a change ready for its pull request: fixes, records addresses, checks',
    arguments: '[guide …]',
    notes:
      'A review is recorded only on request: of the guides you name, such as sso/okta, or of those that changed.',
    options: {
      reviewed: {
        type: 'boolean',
        default: false,
        help: 'you read the whole text today: records it, and dates the guide',
      },
      editorial: {
        type: 'boolean',
        default: false,
        help: 'a small change, such as a typo: records it, and keeps the date of the review',
      },
    },
  },
  stale: {
    summary: 'what was read longest ago: guides and sources, ten lines',
    arguments: '[provider | guide]',
    options: {
      all: { type: 'boolean', default: false, help: 'all lines' },
      issue: {
        type: 'boolean',
        default: false,
        help: 'prints what is overdue as the text of an issue, or nothing',
      },
    },
  },
  ledger: {
    summary: 'records the addresses of pages and steps, as `ready` does',
    options: {
      published: {
        type: 'boolean',
        default: false,
        help: 'compares with the main branch instead, and writes nothing',
      },
      same: {
        type: 'string',
        value: 'guide#step,…',
        help: 'steps that are the same under another title',
      },
    },
  },
  build: {
    summary: 'builds the site into dist/ when there is no mistake',
    options: {
      base: { type: 'string', value: 'path', help: 'the path to build for, such as /docs' },
      out: { type: 'string', default: 'dist', value: 'folder', help: 'the folder to fill' },
      compress: {
        type: 'boolean',
        default: false,
        help: 'adds compressed files, for hosts that send them as they are, such as nginx',
      },
    },
  },
  format: {
    summary: 'formats the code, and writes the authoring reference and the schemas for editors',
    options: {},
  },
  test: {
    summary: 'sets up what is missing, then runs every check and test',
    arguments: '[part …]',
    options: {
      full: {
        type: 'boolean',
        default: false,
        help: 'the whole samples and the long tests, as the nightly run does',
      },
    },
  },
  bench: {
    summary: 'builds this site and stock Starlight with the same guides, and writes the report',
    options: {
      guides: { type: 'string', default: '8,100,1000', value: 'a,b', help: 'how many guides' },
      pages: {
        type: 'boolean',
        default: false,
        help: 'loads the pages instead, on a slow phone, with eight guides',
      },
    },
  },
});

/** @typedef {keyof typeof commands} CommandName */

/**
 * Whether a word names a command.
 *
 * @param {string} word
 * @returns {word is CommandName}
 */
export function isCommand(word) {
  return Object.hasOwn(commands, word);
}

/**
 * The help of a command, or the list of all commands for a word that is none.
 *
 * @param {string} word
 */
export function helpOf(word) {
  if (!isCommand(word)) {
    const lines = Object.entries(commands).map(([name, { summary }]) => [call(name), summary]);
    return ['The commands:', ...columns(lines), '', 'Options: npm run <command> -- --help'].join(
      '\n',
    );
  }
  const command = /** @type {Command} */ (commands[word]);
  const options = Object.entries(command.options);
  const usage = [call(word), options.length > 0 || command.arguments ? '--' : ''];
  if (options.length > 0) usage.push('[options]');
  if (command.arguments) usage.push(command.arguments);
  const lines = options.map(([name, option]) => {
    const value = option.value === undefined ? '' : ` <${option.value}>`;
    const fallback = typeof option.default === 'string' ? ` (${option.default})` : '';
    return [`--${name}${value}`, option.help + fallback];
  });
  return [
    `${call(word)}: ${command.summary}.`,
    '',
    `  ${usage.filter((part) => part !== '').join(' ')}`,
    ...(lines.length > 0 ? ['', ...columns(lines)] : []),
    ...(command.notes === undefined ? [] : ['', command.notes]),
  ].join('\n');
}

/** @param {string} name */
function call(name) {
  return name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
}

/** @param {readonly (readonly string[])[]} lines */
function columns(lines) {
  const width = Math.max(...lines.map(([first = '']) => first.length));
  return lines.map(([first = '', second = '']) => `  ${first.padEnd(width)}  ${second}`);
}

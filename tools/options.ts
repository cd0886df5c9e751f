/** Reads the arguments of a command by the table of commands; a wrong one is reported in one line. */

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { commands, type CommandName } from './commands.mjs';

type Table = typeof commands;
/** An option that has a default is always there. */
type ValueOf<Option> = Option extends { type: 'boolean'; default: boolean }
  ? boolean
  : Option extends { type: 'boolean' }
    ? boolean | undefined
    : Option extends { default: string }
      ? string
      : string | undefined;

/** The options of a command, and what else it was given. */
export interface Options<Name extends CommandName> {
  readonly values: {
    readonly [Key in keyof Table[Name]['options']]: ValueOf<Table[Name]['options'][Key]>;
  };
  readonly positionals: readonly string[];
}

/** Like `parseArgs`, but ends the process with a line instead of a stack when an argument is not known. */
export function readOptions<Name extends CommandName>(name: Name): Options<Name> {
  const command = commands[name];
  const config: ParseArgsConfig = {
    options: command.options,
    allowPositionals: 'arguments' in command,
  };
  try {
    return parseArgs(config) as unknown as Options<Name>;
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    console.error(`${message.replace(/\.$/, '')}. \`--help\` lists the options.`);
    process.exit(2);
  }
}

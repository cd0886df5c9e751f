/** `npm start`: builds the site and serves it, search included, until it is stopped. */

import { site } from '../src/site.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';
import { runNode } from './run-node.ts';
import { portFrom, serve } from './serve.ts';

const { values } = readOptions('start');

await runCommand(async () => {
  const port = portFrom(values.port);
  // A process of its own: Astro's memory is given back before serving begins.
  const { code } = await runNode([...process.execArgv, 'tools/build.ts'], { show: true });
  if (code !== 0) {
    process.exitCode = code;
    return;
  }
  const served = await serve({ directory: 'dist', base: site.base, port });
  console.log(`\n  ${site.title}  ${served.url}\n\n  Stop with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void served.close());
  }
});

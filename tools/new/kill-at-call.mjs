/**
 * For the test of interruptions, loaded before anything else (`node --import`): the process is killed,
 * as by `kill -9`, when it is about to change the disk for the n-th time. Half of a copy is on the disk
 * then, and of a folder that is being deleted the first file is gone.
 */

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { WANDODOCS_KILL_AT: at = '0', WANDODOCS_KILL: victim = '' } = process.env;
let calls = 0;

// The door of the commands is another process: it lives on, or is killed along with its group.
if ((process.argv[1] ?? '').endsWith(process.env['WANDODOCS_KILL_IN'] ?? '')) {
  for (const name of /** @type {const} */ ([
    'copyFileSync',
    'mkdirSync',
    'renameSync',
    'rmSync',
    'writeFileSync',
  ])) {
    const original = /** @type {(...args: unknown[]) => unknown} */ (fs[name]);
    /** @param {unknown[]} args */
    const replaced = (...args) => {
      calls += 1;
      if (calls === Number(at)) {
        if (name === 'copyFileSync') copyHalf(String(args[0]), String(args[1]));
        if (name === 'rmSync') removeFirst(String(args[0]));
        process.kill(victim === 'group' ? 0 : process.pid, 'SIGKILL');
      }
      return original(...args);
    };
    Object.assign(fs, { [name]: replaced });
  }
  syncBuiltinESMExports();
}

/** @param {string} from @param {string} to */
function copyHalf(from, to) {
  const text = fs.readFileSync(from, 'utf8');
  const file = fs.openSync(to, 'wx');
  fs.writeSync(file, text.slice(0, text.length / 2));
  fs.closeSync(file);
}

/** @param {string} folder */
function removeFirst(folder) {
  if (!fs.existsSync(folder)) return;
  const paths = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const first = paths.find((path) => fs.statSync(`${folder}/${path}`).isFile());
  if (first !== undefined) fs.unlinkSync(`${folder}/${first}`);
}

/** `npm run review`: records the days on which the guides' texts were read. */

import { todayHere } from '../src/model/read-model.ts';
import { readOptions } from './options.ts';
import { recordReviewsOf } from './review/record.ts';
import { runCommand } from './run-command.ts';

readOptions({ options: { record: { type: 'boolean', default: false } } });

await runCommand(() => recordReviewsOf(process.cwd(), todayHere()));

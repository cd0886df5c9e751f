/** The script of every page: what a reader may use at once. The rest is loaded when it is used. */

import '../copy/copy-buttons.client.ts';
import '../freshness/review-age.client.ts';
import '../handoff/ask-first.client.ts';
import '../permalinks/arrive.client.ts';
import '../reminder/reminder-boot.client.ts';
import '../search/open-search.client.ts';
import '../sheet/sheet-boot.client.ts';
import '../steps/step-tools.client.ts';
import '../twins/copy-buttons.client.ts';
import './contents.client.ts';
import './folds.client.ts';
import './lay-out.client.ts';
import './navigation.client.ts';
import './prefetch.client.ts';
import './theme.client.ts';

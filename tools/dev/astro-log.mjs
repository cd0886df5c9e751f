/**
 * Astro's logger in the preview: it hands on what Astro logs. Astro loads this file by its name
 * (`logger.entrypoint`), more than once and as JavaScript; the channel is the same for all.
 */

import { channel } from 'node:diagnostics_channel';

/** Where the messages arrive. */
export const ASTRO_LOG = 'wandodocs:astro-log';

/** Everything that passes Astro's level is published. */
export default function astroLog() {
  const log = channel(ASTRO_LOG);
  return {
    /** @param {import('astro').AstroLoggerMessage} message */
    write(message) {
      log.publish(message);
    },
  };
}

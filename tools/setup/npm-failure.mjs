/** Why `npm ci` failed, in words that say what to do. */

const offline =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR)\b/;

/** @type {readonly (readonly [RegExp, string])[]} */
const causes = [
  [/\bEUSAGE\b/, 'package-lock.json does not fit package.json. Run `npm install`, then try again.'],
  [/\bENOSPC\b/, 'the disk is full. Make room, then try again.'],
  [
    /\b(EACCES|EPERM|EROFS)\b/,
    'this folder may not be written to. Fix its rights, then try again.',
  ],
  [/\bEINTEGRITY\b/, 'a download is damaged. Run `npm cache verify`, then try again.'],
];

/**
 * Whether npm failed because nothing answered.
 *
 * @param {string} output what npm printed
 */
export function isOffline(output) {
  return offline.test(output);
}

/**
 * One line for the causes that people meet; npm's own words for any other.
 *
 * @param {string} output what npm printed
 */
export function explainNpmFailure(output) {
  const code = offline.exec(output)?.[0];
  if (code !== undefined) {
    return `The packages can't be installed: the npm registry can't be reached (${code}). Check the network connection, then try again.`;
  }
  const cause = causes.find(([sign]) => sign.test(output))?.[1];
  if (cause !== undefined) return `The packages can't be installed: ${cause}`;
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return [`The packages can't be installed: \`npm ci\` says`, ...lines.slice(-8)].join('\n  ');
}

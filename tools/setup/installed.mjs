/** Whether the packages in node_modules are the ones that the lock asks for. */

/**
 * A lock of npm: package-lock.json, or the one that npm keeps in node_modules of what it installed.
 *
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, peer?: boolean }} LockedPackage
 */

/**
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, which npm writes when all is installed
 */
export function isInstalled(wanted, installed) {
  const paths = Object.keys(wanted.packages).filter((path) => path !== '');
  return (
    paths.every((path) => fits(wanted.packages[path], installed.packages[path])) &&
    Object.keys(installed.packages).every((path) => path in wanted.packages)
  );
}

/**
 * An optional package may be absent: it is for another platform.
 *
 * @param {LockedPackage | undefined} wanted
 * @param {LockedPackage | undefined} installed
 */
function fits(wanted, installed) {
  if (installed === undefined) return wanted?.optional === true;
  return wanted?.version === installed.version && wanted?.integrity === installed.integrity;
}

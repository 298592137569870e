import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { withLock } from "./lock.mjs";

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * Makes sure that the packages of the lock file are installed. Returns the path of the pinned Node.
 * @param {string} root the project's folder
 */
export async function ensurePackages(root) {
  if (!packagesComplete(root)) {
    await withLock(root, "packages", () => {
      // The last holder of the lock may have installed them.
      if (!packagesComplete(root)) installPackages(root);
    });
  }
  return pinnedNode(root);
}

/** @param {string} root */
function packagesComplete(root) {
  const wanted = readLock(join(root, "package-lock.json"));
  // npm writes this file last, so an interrupted install does not count.
  const installed = readLock(join(root, "node_modules", ".package-lock.json"));
  return (
    lacking(wanted, installed).length === 0 &&
    Object.keys(installed).every((path) => existsSync(join(root, path))) &&
    existsSync(pinnedNode(root))
  );
}

/**
 * The packages of the lock file that are missing or different. Optional ones are for other machines.
 * @param {LockedPackages} wanted @param {LockedPackages} installed
 */
export function lacking(wanted, installed) {
  return Object.entries(wanted)
    .filter(([path, { version, integrity, optional }]) => {
      const there = installed[path];
      if (path === "" || (there === undefined && optional === true)) return false;
      return there === undefined || there.version !== version || differs(there.integrity, integrity);
    })
    .map(([path]) => path);
}

/** @param {string | undefined} one @param {string | undefined} other a package of another platform may have no hash */
const differs = (one, other) => one !== undefined && other !== undefined && one !== other;

/** @param {string} root */
function installPackages(root) {
  console.error("Installing the packages of the lock file (npm ci) …");
  const parameters = ["ci", "--no-audit", "--no-fund", "--loglevel", "error"];
  // npm says which file it is; on Windows `npm` alone could not be started without a shell.
  const npm = process.env["npm_execpath"];
  const [program, ...first] = npm?.endsWith("js") ? [process.execPath, npm] : ["npm"];
  // Its output goes to stderr: stdout is for results.
  const { status } = spawnSync(program ?? "npm", [...first, ...parameters], { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("The packages could not be installed: see above what npm says, then try again.");
  if (!existsSync(pinnedNode(root))) {
    throw new Error(`npm left out ${pinnedNode(root)}: allow install scripts (npm config set ignore-scripts false).`);
  }
}

/** @param {string} root */
const pinnedNode = (root) =>
  join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");

/** @param {string} file @returns {LockedPackages} */
function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};
}

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

const LOOK_AGAIN_MS = 200;

/**
 * Runs the work under a lock with this name in this checkout. A lock of a dead process does not count.
 * @template T
 * @param {string} root the project's folder
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(root, name, work) {
  const folder = join(root, ".cache");
  const file = join(folder, `${name}.lock`);
  mkdirSync(folder, { recursive: true });
  let said = false;
  while (!take(file)) {
    if (!said) console.error(`Waiting for another run that is at the ${name} …`);
    said = true;
    await setTimeout(LOOK_AGAIN_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (!holderLives(file)) rmSync(file, { force: true });
    return false;
  }
}

/** @param {string} file */
function holderLives(file) {
  try {
    process.kill(Number(readFileSync(file, "utf8")), 0);
    return true;
  } catch (error) {
    // A process of another user cannot be signalled, but lives.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

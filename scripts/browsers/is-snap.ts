import { readFileSync, realpathSync, statSync } from "node:fs";

/** A wrapper script is small, a browser is not. */
const LARGEST_SCRIPT = 10_000;

/**
 * Whether this browser is a snap: its confinement keeps automation from its profile and from our folder. Ubuntu's
 * `/usr/bin/chromium-browser` is a script that starts (or asks to install) one.
 */
export function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (/(^|\/)snap(\/|$)/.test(real)) return true;
  const { size } = statSync(real);
  return size <= LARGEST_SCRIPT && /\/snap\/bin\/|snap install/.test(readFileSync(real, "utf8"));
}

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Whether packages come from Debian itself: Ubuntu's packages of both browsers are snaps. */
export const mayInstallPackages = (): boolean => isDebian() && isRoot();

export const isRoot = (): boolean => process.getuid?.() === 0;

export function isDebian(): boolean {
  const file = "/etc/os-release";
  return existsSync(file) && /^ID="?debian"?$/m.test(readFileSync(file, "utf8"));
}

/** Installs packages, and says on stderr why. Throws where that fails. */
export function installPackages(why: string, packages: string[]): void {
  console.error(`${why}: installing it (apt-get install ${packages.join(" ")}) …`);
  const options = {
    // Its output goes to stderr: stdout is for results.
    stdio: ["ignore", 2, 2] as ["ignore", number, number],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  execFileSync("apt-get", ["update", "-qq"], options);
  execFileSync("apt-get", ["install", "-y", "-qq", ...packages], options);
}

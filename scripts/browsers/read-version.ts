import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";

/** What a browser says of itself, or nothing if it says nothing that we understand. */
export function readVersion(path: string): { name: string; version: string } | undefined {
  try {
    return path.endsWith(".exe") ? versionBeside(path) : parseVersion(askVersion(path));
  } catch {
    return undefined;
  }
}

/** "Google Chrome 141.0.7390.54" in its parts. */
export function parseVersion(line: string): { name: string; version: string } | undefined {
  const [, name, version] = /^\s*(.+?)\s+(\d+\.[\w.]+)/.exec(line) ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}

function askVersion(path: string): string {
  return execFileSync(path, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 20_000 });
}

/** On Windows a browser asked for its version opens a window. Chrome and Edge keep a folder named after it. */
function versionBeside(path: string): { name: string; version: string } | undefined {
  const name = basename(path, ".exe");
  if (name === "firefox") return parseVersion(askVersion(path));
  const version = readdirSync(dirname(path)).findLast((entry) => /^\d+\.\d+\.\d+\.\d+$/.test(entry));
  return version === undefined ? undefined : { name, version };
}

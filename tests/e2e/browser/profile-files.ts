import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import type { OpenedBrowser } from "./open-browser.ts";

/** The files of the browser's profile that hold a word, in either of the ways that browsers write one. */
export function filesOfProfileWith({ browser }: Pick<OpenedBrowser, "browser">, word: string): string[] {
  const args = browser.process()?.spawnargs ?? [];
  const profile =
    args.find((one) => one.startsWith("--user-data-dir="))?.slice("--user-data-dir=".length) ??
    args[args.indexOf("--profile") + 1]!;
  const forms = [Buffer.from(word, "latin1"), Buffer.from(word, "utf16le")];
  return globSync("**/*", { cwd: profile }).filter((name) => holds(join(profile, name), forms));
}

function holds(path: string, forms: Buffer[]): boolean {
  try {
    if (!statSync(path).isFile()) return false;
    const content = readFileSync(path);
    return forms.some((form) => content.includes(form));
  } catch {
    // The browser is at work there: a file may have gone meanwhile.
    return false;
  }
}

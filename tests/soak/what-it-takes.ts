import { readdirSync, readFileSync } from "node:fs";

import { processTime } from "../bench/process-time.ts";
import { backgroundWorker } from "../e2e/browser/background-worker.ts";
import type { OpenedBrowser } from "../e2e/browser/open-browser.ts";
import { storedSettings } from "../e2e/browser/stored-settings.ts";

/** The memory of a process and all that it has started, shared pages counted once, in MB; not a number where the system does not say. */
export function processMemory(root: number): number {
  try {
    const parents = new Map(
      readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name))
        .flatMap((pid) => parentOf(pid)),
    );
    const isOurs = (pid: number): boolean => pid === root || (parents.has(pid) && isOurs(parents.get(pid)!));
    return [...parents.keys()].reduce((sum, pid) => sum + (isOurs(pid) ? memoryOf(pid) : 0), 0) / 1000;
  } catch {
    return Number.NaN;
  }
}

function parentOf(pid: string): [number, number][] {
  try {
    // The name before may hold anything.
    return [[Number(pid), Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ")[1])]];
  } catch {
    return [];
  }
}

/** In kB. */
function memoryOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))![1]);
  } catch {
    return 0;
  }
}

/** Waits until a browser works less than a tenth of the time. */
export async function untilItRests(root: number): Promise<void> {
  for (let before = processTime(root); ;) {
    await new Promise((resolve) => {
      setTimeout(resolve, 1000);
    });
    const now = processTime(root);
    if (!(now - before > 100)) return;
    before = now;
  }
}

/** What the extension keeps, in characters as JSON, and how much its background holds after a collection, in MB; Chromium only. */
export async function keptBy(opened: OpenedBrowser): Promise<{ local: number; session: number; background?: number }> {
  const { kind, extension } = opened;
  const stored = {
    local: JSON.stringify(await storedSettings(extension.page)).length,
    session: await extension.page.evaluate(async () => JSON.stringify(await chrome.storage.session.get()).length),
  };
  if (kind === "firefox") return stored;
  const { client } = await backgroundWorker(opened);
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  return { ...stored, background: usedSize / 1_000_000 };
}

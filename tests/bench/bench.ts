import { statSync } from "node:fs";
import { availableParallelism, cpus, loadavg, release, type } from "node:os";
import { join } from "node:path";

import { openExtension } from "../../scripts/browsers/extension.ts";
import type { BrowserKind, FoundBrowser } from "../../scripts/browsers/find.ts";
import { launchBrowser } from "../../scripts/browsers/launch.ts";
import { emptyExtension } from "../../scripts/pages/empty-extension.ts";
import { servePages } from "../../scripts/pages/serve.ts";
import { ensureBuilt } from "../../scripts/setup/build.ts";
import { openBrowser } from "../e2e/open-browser.ts";
import { openLab } from "./open-lab.ts";
import type { BenchPage } from "./pages/bench-page.ts";
import { busyRow, type BusyRow } from "./sections/busy.ts";
import { dwellToCard, openDemo } from "./sections/card.ts";
import { gatePage, type GateRow } from "./sections/gate.ts";
import { longRow, type LongRow } from "./sections/long.ts";
import { scanPage, type ScanRow } from "./sections/scan.ts";

/** Everything that one run measured. */
export interface BenchRun {
  machine: string;
  /** The load of the last minute at the begin and at the end of the run. */
  load: [number, number];
  kind: BrowserKind;
  scan: ScanRow[];
  gate: GateRow[];
  card: { ms: number[]; shift: number[] };
  long?: LongRow;
  busy?: { ours: BusyRow; without: BusyRow };
  bytes: Record<string, number>;
}

export interface Wishes {
  kind: BrowserKind;
  found: FoundBrowser;
  pages: BenchPage[];
  /** On how many of the pages mark.js runs: it takes long. */
  markJs: number;
  tell: (what: string) => void;
}

/** No page asks anything of the network. */
const OFFLINE = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--disable-features=BackForwardCache"];
const DWELLS = 10;

export async function bench(wishes: Wishes): Promise<BenchRun> {
  const { kind, found, tell } = wishes;
  const built = await ensureBuilt(kind === "firefox" ? "firefox" : "chrome");
  const begin = loadavg()[0]!;
  const { scan, gate } = await scanAndGate(wishes, built);
  tell("dwell to card");
  const card = await cards(kind).catch((error: unknown) => {
    tell(`The card was left out: ${String(error)}`);
    return { ms: [], shift: [] };
  });
  const rest = kind === "firefox" ? {} : await longAndBusy(wishes, built);
  return {
    machine: `${new Date().toISOString().slice(0, 10)}, ${found.name} ${found.version}, ${type()} ${release()}, ${availableParallelism()} processors (${cpus()[0]?.model ?? "unknown"})`,
    load: [begin, loadavg()[0]!],
    kind,
    scan,
    gate,
    card,
    ...rest,
    bytes: Object.fromEntries(
      ["gate.js", "reader.js", "names.js", "card.js"].map((name) => [name, statSync(join(built, name)).size]),
    ),
  };
}

async function scanAndGate(
  { kind, found, pages, markJs, tell }: Wishes,
  built: string,
): Promise<Pick<BenchRun, "scan" | "gate">> {
  await using server = await servePages();
  const prefs = { "privacy.reduceTimerPrecision": false };
  const browser = await launchBrowser(kind, found, { headless: true, args: OFFLINE, prefs });
  const scan: ScanRow[] = [];
  const gate: GateRow[] = [];
  try {
    const lab = await openLab(kind, browser, server, built);
    const everyNth = Math.max(1, Math.floor(pages.length / markJs));
    for (const [turn, page] of pages.entries()) {
      tell(`${turn + 1} of ${pages.length}: ${page.name}`);
      try {
        scan.push(await scanPage(lab, page, turn, turn % everyNth === 0 && turn / everyNth < markJs));
        if (kind === "chromium") gate.push(await gatePage(lab, page, turn));
      } catch (error) {
        tell(`${page.name} was left out: ${String(error)}`);
      }
    }
  } finally {
    await browser.close();
  }
  return { scan, gate };
}

async function cards(kind: BrowserKind): Promise<BenchRun["card"]> {
  await using opened = await openBrowser(kind);
  const { browser, server, extension } = opened;
  // With its last page a browser closes its window, and opens no further tab.
  await browser.newPage();
  return dwellToCard(() => openDemo(() => browser.newPage(), server, extension), extension, DWELLS);
}

async function longAndBusy({ found, tell }: Wishes, built: string): Promise<Pick<BenchRun, "long" | "busy">> {
  await using server = await servePages();
  const browser = await launchBrowser("chromium", found, { headless: true, args: OFFLINE });
  let long: LongRow;
  let ours: BusyRow;
  try {
    const extension = await openExtension(browser, built);
    tell("the long page");
    long = await longRow({ browser, server }, extension);
    tell("the busy page, with the extension");
    ours = await busyRow(browser, server, `chrome-extension://${extension.id}/`);
  } finally {
    await browser.close();
  }
  const bare = await launchBrowser("chromium", found, { headless: true, args: OFFLINE });
  try {
    await bare.installExtension(emptyExtension());
    tell("the busy page, without");
    return { long, busy: { ours, without: await busyRow(bare, server, "") } };
  } finally {
    await bare.close();
  }
}

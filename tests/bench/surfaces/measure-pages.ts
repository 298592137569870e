import type { Browser } from "puppeteer-core";

import { openExtension, type Extension } from "../../../scripts/browsers/extension.ts";
import { launchBrowser } from "../../../scripts/browsers/launch.ts";
import { loadSaved } from "../../../scripts/pages/load.ts";
import { untilMarked } from "../../../scripts/pages/until-marked.ts";
import { restOn } from "../../../scripts/pages/marks.ts";
import { servePages, type PageServer } from "../../../scripts/pages/serve.ts";
import { ensureBrowser } from "../../../scripts/setup/browser.ts";
import { OFFLINE, within } from "../section.ts";
import { measureOpenCard, type OpenedCard } from "./measure-card.ts";
import { bringTo, lineEnd, walkMarks, wordsOnPage } from "./walk-marks.ts";

/** What was measured on one page. */
export interface MeasuredPage {
  file: string;
  words: number;
  marks: number;
  inHeadings: number;
  /** Marks of places and general terms. */
  general: number;
  cards: OpenedCard[];
}

interface Options {
  /** How many pages with marks are measured, and how many cards on each. */
  pages: number;
  cards: number;
  tell: (line: string) => void;
}

/** Where in the viewport the line stands on which somebody rests: each has its own, also where another was left out. */
const HEIGHTS = [0.2, 0.35, 0.5, 0.65];
const GENERAL = new Set(["place", "term", "document", "policy", "parliament"]);
/** One page may take so long, in ms. */
const LIMIT = 60_000;

/** Rests on marks spread over each page. */
export async function measurePages(built: string, files: string[], options: Options): Promise<MeasuredPage[]> {
  const { pages, tell } = options;
  await using cleanUp = new AsyncDisposableStack();
  const server = cleanUp.use(await servePages());
  const found = await ensureBrowser("chromium");
  const browser = cleanUp.adopt(await launchBrowser("chromium", found, { headless: true, args: OFFLINE }), (opened) =>
    opened.close(),
  );
  const extension = await openExtension(browser, built);
  const measured: MeasuredPage[] = [];
  for (const file of files) {
    if (measured.length === pages) break;
    try {
      const page = await within(LIMIT, measurePage({ browser, server, extension }, file, options), () => undefined);
      if (page.marks > 0) measured.push(page);
      tell(`${page.file}: ${page.marks} marks, ${page.cards.length} cards`);
    } catch (error) {
      tell(`${file} was left out: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return measured;
}

interface Opened {
  browser: Browser;
  server: PageServer;
  extension: Extension;
}

async function measurePage(opened: Opened, file: string, { cards }: Options): Promise<MeasuredPage> {
  const { browser, server, extension } = opened;
  const saved = loadSaved(file);
  const address = server.add(saved);
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(address, { waitUntil: "domcontentloaded" });
    await page.bringToFront();
    const tabId = await extension.tabAt(address);
    await extension.ask("readPageNow", { tabId });
    const report = await extension.ask("reportPage", { tabId, toEnd: true });
    const rows = [...report.mentions, ...report.figures].filter(({ marked }) => marked);
    const marks = await walkMarks(page, rows.length);
    const general = report.mentions.filter(
      ({ marked, entity }) => marked && GENERAL.has(report.entities[entity]?.kind ?? ""),
    ).length;
    const measured: MeasuredPage = {
      file: saved.name,
      words: await wordsOnPage(page),
      marks: rows.length,
      inHeadings: marks.filter(({ inHeading }) => inHeading).length,
      general,
      cards: [],
    };
    if (marks[0]) {
      // Nothing may be near the end of the page, where the walk has left it.
      await bringTo(page, marks[0].number, HEIGHTS[0]!);
      await untilMarked(extension, tabId);
    }
    const step = Math.max(1, marks.length / cards);
    for (let rest = 0; rest < cards && (rest + 0.5) * step < marks.length; rest++) {
      const { number } = marks[Math.floor((rest + 0.5) * step)]!;
      const point = await bringTo(page, number, HEIGHTS[rest % HEIGHTS.length]!);
      if (!point) continue;
      await page.mouse.move(3, 3);
      await restOn(page, point);
      measured.cards.push(await measureOpenCard(extension, tabId, await lineEnd(page, number)));
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => !document.querySelector(":popover-open"), { polling: 50 });
    }
    return measured;
  } finally {
    await page.close();
    server.remove(address);
  }
}

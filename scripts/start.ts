import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { Browser, Page } from "puppeteer-core";

import { openExtension, welcomePage } from "./browsers/extension.ts";
import { launchBrowser } from "./browsers/launch.ts";
import { loadSaved, namedPages } from "./pages/load.ts";
import { paintedMarks, restOn } from "./pages/marks.ts";
import { paperOf, printReport } from "./pages/print-report.ts";
import { scanRow } from "./pages/scan-row.ts";
import { AS_SAVED, servePages, type PageServer } from "./pages/serve.ts";
import { root, typedIn } from "./root.ts";
import { Refusal, runCommand } from "./run-command.ts";
import { ensureBrowser } from "./setup/browser.ts";
import { ensureBuilt } from "./setup/build.ts";

const DEMO = join(root, "assets", "demo", "index.html");
const PICTURE = join(root, ".output", "pictures", "start.png");

const TRY_THIS = `The demo page is open, with the extension in it. Rest the pointer on a word with a dotted underline, such
as DECA; the icon in the toolbar lists what was found. Close the browser to end.`;

/** Whether there is a display. */
const hasDisplay = (): boolean =>
  process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);

async function start([named, ...more]: string[]): Promise<number> {
  if (more.length > 0) throw new Refusal("One page at a time: npm start [FILE|URL]");
  await using server = await servePages();
  const address = named === undefined ? demoAddress(server) : addressOf(named, server);
  const found = await ensureBrowser("chromium");
  const folder = await ensureBuilt("chrome");
  const headless = !hasDisplay();
  console.error(`Opening ${named ?? "the demo page"} in ${found.name} ${found.version} …`);
  const browser = await launchBrowser("chromium", found, { headless });
  try {
    await (headless ? showInPicture(browser, folder, named, address) : showInWindow(browser, folder, named, address));
  } finally {
    await browser.close();
  }
  return 0;
}

function demoAddress(server: PageServer): string {
  return server.add({ name: "index.html", body: readFileSync(DEMO) });
}

function addressOf(named: string, server: PageServer): string {
  const [page] = namedPages(named, typedIn);
  // The pages of a folder are named after folder and file.
  if (page?.page !== named) throw new Refusal(`${named}: name one page, not a folder of them.`);
  if ("error" in page) throw new Refusal(`${named}: ${page.error}`);
  return "address" in page ? page.address : server.add({ ...loadSaved(page.file), headers: AS_SAVED });
}

async function showInWindow(browser: Browser, folder: string, named: string | undefined, address: string) {
  const closed = new Promise((resolve) => {
    browser.once("disconnected", resolve);
  });
  const [page = await browser.newPage()] = await browser.pages();
  await welcomePage(browser, await browser.installExtension(folder));
  await open(page, named, address);
  await page.bringToFront();
  console.log(
    named === undefined ? TRY_THIS : TRY_THIS.replace("The demo page", "The page").replace(", such\nas DECA", ""),
  );
  await closed;
}

async function showInPicture(browser: Browser, folder: string, named: string | undefined, address: string) {
  const extension = await openExtension(browser, folder);
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await open(page, named, address);
  await page.bringToFront();
  const tabId = await extension.tabAt(page.url());
  const report = await extension.ask("reportPage", { tabId, toEnd: true });
  console.log(printReport(scanRow({ page: named ?? "the demo page", report }), paperOf(process.stdout)));
  await openCard(
    page,
    report.mentions.some((mention) => mention.marked),
  );
  mkdirSync(dirname(PICTURE), { recursive: true });
  await page.screenshot({ path: PICTURE });
  console.log(`There is no display, so here is a picture of the page:\n${PICTURE}`);
}

async function openCard(page: Page, expected: boolean): Promise<void> {
  const { height } = page.viewport() ?? { height: 0 };
  const marks = (await paintedMarks(page)).filter((mark) => mark.y > 0 && mark.y < height);
  const mark = marks.find(({ inParagraph }) => inParagraph) ?? marks[0];
  if (mark !== undefined) await restOn(page, mark);
  else if (expected) throw new Error("Mentions were found, but none is painted on the page.");
}

async function open(page: Page, named: string | undefined, address: string): Promise<void> {
  const response = await page.goto(address).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${named ?? address} could not be opened: ${reason}`);
  });
  if (response?.ok() === false) throw new Refusal(`${named ?? address}: the server answers ${response.status()}.`);
}

await runCommand(() => start(process.argv.slice(2)));

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { browsers, openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { openOwnPage, openOwnPages, press, textOf } from "./own-pages/open-own-pages.ts";
import { shortNews } from "./pages/test-pages.ts";
import { alikeRows } from "./browser/alike.ts";

/**
 * A page of ours, what it asks while it loads and gets no answer to, what it says then, and what it shows once it is asked
 * again and answered.
 */
interface Lost {
  file: string;
  asked: string;
  says: string;
  shows: string;
}

const settings = { says: "Couldn't read your settings just now", shows: "Show marks on pages" };
const report = { says: "Couldn't check this page.", shows: "NSO Group" };
const welcome = { file: "welcome.html", says: "Couldn't load the statements.", shows: "68 statements" };
const preview = {
  file: "preview.html",
  says: "Sidelight hasn't answered",
  shows: "Court rejects appeal over spyware licence",
};

const rejected: Lost[] = [
  { file: "options.html", asked: "getSettings", ...settings },
  { file: "options.html", asked: "listFactSets", ...settings },
  { file: "options.html", asked: "commands.getAll", ...settings },
  { file: "popup.html", asked: "reportPage", ...report },
  { file: "popup.html", asked: "tabs.query", ...report },
  { file: "sidepanel.html", asked: "reportPage", ...report },
  { file: "sidepanel.html", asked: "tabs.query", ...report },
  { asked: "listFactSets", ...welcome },
  { asked: "readerStarts", ...preview },
];

/** The last of each page: what is asked of the browser, where something is. */
const oneOfEach = [...new Map(rejected.map((one) => [one.file, one])).values()];

const never: Lost[] = [
  { file: "options.html", asked: "listFactSets", ...settings },
  { file: "popup.html", asked: "reportPage", ...report },
  { file: "sidepanel.html", asked: "tabs.query", ...report },
  { asked: "listFactSets", ...welcome },
  { asked: "readerStarts", ...preview },
];

/** Puts a script before those of our pages that loses what the storage of the extension names. */
function losesAnswers(folder: string): void {
  for (const file of new Set(rejected.map((one) => one.file))) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, "utf8").replace("<script", '<script src="/lose.js"></script><script'));
  }
  writeFileSync(join(folder, "lose.js"), `(${loseAnswers.toString()})();`);
}

/** Sent as text. */
function loseAnswers(): void {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- it is sent along
  const nobody = (name: string): Promise<never> | undefined => {
    // What each of our pages loses, by its address.
    const { [location.pathname.slice(1)]: what = "" } = JSON.parse(localStorage.getItem("lost") ?? "{}") as Record<
      string,
      string
    >;
    const [asked, how] = what.split(" ");
    // The page that the tool speaks through loses nothing.
    if (name !== asked || document.documentElement.dataset["tool"] !== undefined) return undefined;
    return new Promise((_, reject) => {
      if (how === "rejected") reject(new Error("Nobody is there."));
    });
  };
  type Api = Record<string, Record<string, (...args: unknown[]) => unknown> | undefined>;
  for (const api of [globalThis.chrome, (globalThis as { browser?: unknown }).browser] as unknown as (
    | Api
    | undefined
  )[]) {
    for (const name of ["runtime.sendMessage", "tabs.query", "commands.getAll"]) {
      const [space, method] = name.split(".") as [string, string];
      const room = api?.[space];
      const real = room?.[method]?.bind(room);
      if (!room || !real) continue;
      room[method] = (...args) =>
        nobody(name === "runtime.sendMessage" ? String((args[0] as { name?: unknown }).name) : name) ?? real(...args);
    }
  }
}

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a page of ours", () => {
    const rows = alikeRows(kind, rejected, oneOfEach);
    let opened: OpenedBrowser;
    beforeAll(async () => {
      opened = await openBrowser(kind, {}, losesAnswers);
      await opened.extension.page.evaluate(() => (document.documentElement.dataset["tool"] = ""));
      await opened.openPage(shortNews);
    });
    afterEach(() => lose({}));
    afterAll(() => opened[Symbol.asyncDispose]());

    const lose = (what: Record<string, string>) =>
      opened.extension.page.evaluate((lostNow) => localStorage.setItem("lost", lostNow), JSON.stringify(what));

    const asksAgain = async (page: Page, { says, shows }: Lost) => {
      await expect.poll(() => textOf(page)).toContain(says);
      await lose({});
      await press(page, "Try again");
      await expect.poll(() => textOf(page)).toContain(shows);
      await expect.poll(() => textOf(page)).not.toContain(says);
      await page.close();
    };

    test.for(rows)("says in $file that $asked was not answered, and asks again", async (one) => {
      await lose({ [one.file]: `${one.asked} rejected` });
      await asksAgain(await openOwnPage(opened, one.file), one);
    });

    // All at once: each waits for seconds. How long is the same in both browsers.
    test.runIf(kind === "chromium")("says so where an answer never comes", async () => {
      await lose(Object.fromEntries(never.map(({ file, asked }) => [file, `${asked} never`])));
      const pages = await openOwnPages(
        opened,
        never.map(({ file }) => file),
      );
      for (const [index, page] of pages.entries()) await asksAgain(page, never[index]!);
    });
  });
});

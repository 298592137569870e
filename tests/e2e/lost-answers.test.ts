import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";

import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { openOwnPage, openOwnPages, press, textOf } from "./own-pages/open-own-pages.ts";
import { shortNews } from "./pages/test-pages.ts";
import { alikeRows } from "./browser/alike.ts";

/** A page of ours, what it asks while it loads and gets no answer to, and what it shows once it is asked again and answered. */
interface Lost {
  file: string;
  asked: string;
  shows: string;
}

/** What each of them says, in the same element. */
const NO_ANSWER = "Sidelight didn't answer. Nothing is lost.";

const settings = { shows: "Show marks on pages" };
const report = { shows: "NSO Group" };
const welcome = { file: "welcome.html", shows: "68 statements" };
const drafts = { file: "author.html", shows: "Start with an empty set" };
const preview = { file: "preview.html", shows: "Court rejects appeal over spyware licence" };

const rejected: Lost[] = [
  { file: "options.html", asked: "getSettings", ...settings },
  { file: "options.html", asked: "listFactSets", ...settings },
  { file: "options.html", asked: "commands.getAll", ...settings },
  { file: "popup.html", asked: "reportPage", ...report },
  { file: "popup.html", asked: "tabs.query", ...report },
  { file: "sidepanel.html", asked: "reportPage", ...report },
  { file: "sidepanel.html", asked: "tabs.query", ...report },
  { asked: "listFactSets", ...welcome },
  { asked: "listFactSets", ...drafts },
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

/** What pages say where no answer came. */
const said = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll("main .no-answer [role=alert]")].map((one) => one.textContent));

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a page of ours", () => {
    const rows = alikeRows(kind, rejected, oneOfEach);
    const opened = browserFixture(kind, {}, losesAnswers);
    beforeAll(async () => {
      await opened.extension.page.evaluate(() => (document.documentElement.dataset["tool"] = ""));
      await opened.openPage(shortNews);
    });
    afterEach(() => lose({}));

    const lose = (what: Record<string, string>) =>
      opened.extension.page.evaluate((lostNow) => localStorage.setItem("lost", lostNow), JSON.stringify(what));

    const asksAgain = async (page: Page, { shows }: Lost) => {
      await expect.poll(() => said(page)).toEqual([NO_ANSWER]);
      await lose({});
      await press(page, "Try again");
      await expect.poll(() => textOf(page)).toContain(shows);
      await expect.poll(() => said(page)).toEqual([]);
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

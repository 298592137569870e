import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { browsers, openBrowser, type OpenedBrowser } from "./open-browser.ts";
import { openOwnPage, press, textOf } from "./own-pages.ts";
import { shortNews } from "./test-pages.ts";

type How = "rejected" | "never";

/**
 * A page of ours, what it asks while it loads and gets no answer to, how that is lost, what it says then, and what it
 * shows once it is asked again and answered.
 */
const lost: [file: string, asked: string, how: How, says: string, shows: string][] = [
  ["options.html", "getSettings", "rejected", "The settings could not be read just now", "Mark what is found"],
  ["options.html", "listFactSets", "rejected", "The settings could not be read just now", "Mark what is found"],
  ["options.html", "listFactSets", "never", "The settings could not be read just now", "Mark what is found"],
  ["options.html", "commands.getAll", "rejected", "The settings could not be read just now", "Mark what is found"],
  ["popup.html", "reportPage", "rejected", "could not find out what is on this page", "NSO Group"],
  ["popup.html", "reportPage", "never", "could not find out what is on this page", "NSO Group"],
  ["popup.html", "tabs.query", "rejected", "could not find out what is on this page", "NSO Group"],
  ["sidepanel.html", "reportPage", "rejected", "could not find out what is on this page", "NSO Group"],
  ["sidepanel.html", "tabs.query", "rejected", "could not find out what is on this page", "NSO Group"],
  ["sidepanel.html", "tabs.query", "never", "could not find out what is on this page", "NSO Group"],
  [
    "welcome.html",
    "getSettings",
    "rejected",
    "The settings could not be read just now",
    "The first mention on the page",
  ],
  ["welcome.html", "getSettings", "never", "The settings could not be read just now", "The first mention on the page"],
  ["preview.html", "readerStarts", "rejected", "Sidelight has not answered", "A licence before the court"],
  ["preview.html", "readerStarts", "never", "Sidelight has not answered", "A licence before the court"],
];

/** Puts a script before those of our pages that loses what the storage of the extension names. */
function losesAnswers(folder: string): void {
  for (const file of new Set(lost.map(([name]) => name))) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, "utf8").replace("<script", '<script src="/lose.js"></script><script'));
  }
  writeFileSync(join(folder, "lose.js"), `(${loseAnswers.toString()})();`);
}

/** Sent as text. */
function loseAnswers(): void {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- it is sent along
  const nobody = (name: string): Promise<never> | undefined => {
    const [asked, how] = (localStorage.getItem("lost") ?? "").split(" ");
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
    let opened: OpenedBrowser;
    beforeAll(async () => {
      opened = await openBrowser(kind, {}, losesAnswers);
      await opened.extension.page.evaluate(() => (document.documentElement.dataset["tool"] = ""));
      await opened.openPage(shortNews);
    });
    afterEach(() => lose(""));
    afterAll(() => opened[Symbol.asyncDispose]());

    const lose = (what: string) =>
      opened.extension.page.evaluate((lostNow) => localStorage.setItem("lost", lostNow), what);

    // How long is waited is the same in both.
    test.for(lost.filter(([, , how]) => kind === "chromium" || how === "rejected"))(
      "says in %s that %s was not answered (%s), and asks again",
      async ([file, asked, how, says, shows]) => {
        await lose(`${asked} ${how}`);
        const page = await openOwnPage(opened, file);
        await expect.poll(() => textOf(page)).toContain(says);
        await lose("");
        await press(page, "Try again");
        await expect.poll(() => textOf(page)).toContain(shows);
        await expect.poll(() => textOf(page)).not.toContain(says);
        await page.close();
      },
    );
  });
});

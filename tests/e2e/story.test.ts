import { describe, expect } from "vitest";

import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { testAlike } from "./browser/alike.ts";
import { openOwnPage, textOf } from "./own-pages/open-own-pages.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { html, NEWS } from "./pages/test-pages.ts";
import { untilShown } from "./browser/until.ts";

const datedNews = html(
  "dated.html",
  `<!doctype html><html lang=en><title>Licences</title><link rel=icon href=data:,>${NEWS}`,
  `<meta property="article:published_time" content="2019-03-05T08:00:00Z">`,
  "<h1>A licence for spyware</h1><p>NSO Group sells the spyware Pegasus, a lawyer, Itay Mack, told the court.</p>",
);

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the story in the panel", () => {
    const alike = testAlike(kind);
    const opened = browserFixture(kind);

    alike(
      "is drawn with what the page speaks of lit, its date among the others, and a list that says the same",
      async () => {
        await opened.openPage(datedNews);
        const panel = await openOwnPage(opened, "sidepanel.html");
        await expect.poll(() => textOf(panel)).toContain("Itay Mack");
        await stopBackground(opened);
        // By the keys of a tab list: to its end, and one back.
        for (const key of ["End", "ArrowLeft"])
          await panel.$eval(
            "[aria-selected=true]",
            (tab, pressed) => {
              tab.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true }));
            },
            key,
          );
        await untilShown(panel, ".voices .lit");
        const seen = await panel.evaluate(() => {
          // oxlint-disable-next-line unicorn/consistent-function-scoping -- it is sent along
          const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
          const shares = (selector: string) =>
            all(selector).map((one) => Number.parseFloat(one.style.insetInlineStart));
          return {
            dates: all("[data-item^=date] summary bdi").map((one) => one.textContent),
            dots: shares(".dot"),
            now: shares(".now")[0]!,
            litSpeakers: all(".speakers .lit").map((one) => one.textContent),
            litInList: all("#view-story ol:last-of-type li:has(.sign.lit) summary bdi").map((one) => one.textContent),
            speakers: all(".speakers button").map((one) => one.textContent),
            inList: all("#view-story ol:last-of-type summary bdi").map((one) => one.textContent),
            selected: document.activeElement?.id,
          };
        });
        expect(seen.dates).toEqual(["2007 · happened", "2018 · happened", "July 2020 · happened", "July 2021 · said"]);
        // March 2019 lies between what happened in 2018 and in July 2020.
        expect([...seen.dots, seen.now].toSorted((one, other) => one - other).indexOf(seen.now)).toBe(2);
        expect(seen.litSpeakers).toContain("Itay Mack");
        expect(seen.litSpeakers).toContain("NSO Group");
        expect(seen.litSpeakers).not.toContain("The Israeli court");
        expect(seen.litInList).toEqual(expect.arrayContaining(seen.litSpeakers));
        expect(seen.inList).toEqual(expect.arrayContaining(seen.speakers));
        expect(seen.selected).toBe("tab-story");
        await panel.$$eval(".speakers button", (names) =>
          names.find(({ textContent }) => textContent === "Itay Mack")!.click(),
        );
        await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toContain("Itay Mack");
        const open = () =>
          panel.$eval("#view-story details[open]", (details) =>
            (details as HTMLElement).innerText.replaceAll(/\s+/g, " "),
          );
        await expect.poll(open).toMatch(/Speaks about .*Replies from .*Itay Mack said/);
      },
    );
  });
});

import type { Page } from "puppeteer-core";
import { afterEach, describe, expect } from "vitest";

import { lookInside } from "./card/inspect-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { openOwnPage, press, textOf } from "./own-pages/open-own-pages.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { demo, html, NEWS } from "./pages/test-pages.ts";
import { untilShown } from "./browser/until.ts";
import { testAlike } from "./browser/alike.ts";

/** How many names it lists. */
const count = (panel: Page) => panel.$$eval(".entity h3", (headings) => headings.length);

/** About whom alone it lists statements. */
const about = (panel: Page) => panel.$$eval(".about bdi", (names) => names.map((one) => one.textContent).join(", "));
/** Its statements, replies included. */
const statements = (panel: Page) => panel.$$eval("#statements .statement", (all) => all.map((one) => one.textContent));

/** One name, four hundred times. */
const repeated = html(
  "repeated.html",
  `<!doctype html><html lang=en><title>NSO Group</title><link rel=icon href=data:,>${NEWS}`,
  ...Array.from({ length: 400 }, (_, at) => `<p>${at + 1}: NSO Group was named.</p>`),
);

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the side panel", () => {
    const alike = testAlike(kind);
    const opened = browserFixture(kind);
    let panel: Page;
    afterEach(() => panel.close());

    alike(
      "lists each statement once, by the reply that answers it, and the names in the order of the page",
      async () => {
        const { tabId } = await opened.openPage(demo);
        panel = await openOwnPage(opened, "sidepanel.html");
        const report = await opened.extension.ask("reportPage", { tabId, toEnd: true });
        const names = new Set(report.mentions.map(({ entity }) => report.entities[entity]!.name));
        await expect.poll(() => textOf(panel)).toContain(`${report.mentions.length} mentions, ${names.size} names`);
        expect((await panel.$$eval(".entity h3", (all) => all.map((one) => one.textContent))).toSorted()).toEqual(
          [...names].toSorted(),
        );
        await stopBackground(opened);
        await expect.poll(async () => (await statements(panel)).length).toBeGreaterThan(20);
        const all = await statements(panel);
        expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
        const part = await panel.$eval("#statements .exchange", (one) => one.textContent);
        expect(part).toMatch(/^Reported[^]*reply|A different view/);
        for (const text of ["¶", "Copy citation", "After NSO Leak", "Nothing after July 2021 is included."])
          expect(await textOf(panel)).toContain(text);
        // Places and general terms are folded away.
        expect(await panel.$$eval("#names details:not([open]) .entity h3", (hidden) => hidden.length)).toBeGreaterThan(
          2,
        );
      },
    );

    alike("shows a sentence of the page once, whatever numbers it has", async () => {
      await opened.openPage(demo);
      panel = await openOwnPage(opened, "sidepanel.html");
      // Its words around each number come first, its whole sentences a moment later.
      const timesSaid = () =>
        panel.$eval("#figures", (figures) => {
          const text = (figures as HTMLElement).innerText.replaceAll(/\s+/g, " ");
          const said = [...figures.querySelectorAll(".side:first-child p[dir=auto]")].map((one) =>
            one.textContent.trim(),
          );
          return said.map((one) => ({ one, times: text.split(one.slice(0, 40)).length - 1 }));
        });
      await expect.poll(async () => (await timesSaid()).some(({ one }) => one.includes("37"))).toBe(true);
      await expect.poll(async () => (await timesSaid()).filter(({ times }) => times !== 1)).toEqual([]);
    });

    alike("jumps to its sections, searches, and shows what is said of one name alone", async () => {
      await opened.openPage(demo);
      panel = await openOwnPage(opened, "sidepanel.html");
      await expect.poll(async () => (await statements(panel)).length).toBeGreaterThan(20);
      await stopBackground(opened);
      await press(panel, "In dispute");
      await expect.poll(() => panel.evaluate(() => document.activeElement?.id)).toBe("statements-title");
      const all = await count(panel);
      const jumps = () => panel.$$eval(".jumps button", (buttons) => buttons.map((one) => one.textContent).join(" "));
      expect(await jumps()).toContain("Numbers");
      const labels = await panel.$$eval("#figures .signs button", (buttons) => buttons.map((one) => one.ariaLabel));
      // What is printed as the article has it is said once.
      expect(labels.filter((label) => /: (.+), \1$/.test(label ?? ""))).toEqual([]);
      await click(panel, ".find");
      await untilShown(panel, "select");
      await panel.select("select", "person");
      await expect
        .poll(() => panel.$$eval(".entity header .quiet", (kinds) => [...new Set(kinds.map((one) => one.textContent))]))
        .toEqual(["person"]);
      // Numbers are of no kind: there is nothing to jump to.
      expect(await jumps()).not.toContain("Numbers");
      await panel.select("select", "");
      await expect.poll(() => count(panel)).toBe(all);
      await search(panel, "deca");
      await expect.poll(() => count(panel)).toBeLessThan(all);
      expect(await textOf(panel)).toContain("DECA");
      await search(panel, "zebra crossing");
      await expect.poll(() => textOf(panel)).toContain("No matches.");
      await search(panel, "");
      await expect.poll(() => count(panel)).toBe(all);
      const before = (await statements(panel)).length;
      await click(panel, ".entity .leads");
      await expect.poll(() => about(panel)).not.toBe("");
      expect((await statements(panel)).length).toBeLessThan(before);
      await press(panel, "Clear filters");
      await expect.poll(async () => (await statements(panel)).length).toBe(before);
    });

    alike("steps through the mentions of a name, four hundred of them as well", async () => {
      const { tabId } = await opened.openPage(repeated);
      panel = await openOwnPage(opened, "sidepanel.html");
      await expect.poll(() => textOf(panel)).toContain("400 mentions");
      await expect.poll(() => panel.$$eval(".stepper", (all) => all.length)).toBe(1);
      await stopBackground(opened);
      await click(panel, ".steps button:last-child");
      await expect.poll(() => textOf(panel)).toContain("2 of 400");
      expect(await panel.$eval(".place", (one) => one.textContent)).toContain("2: NSO Group");
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).card).toContain("NSO Group");
      await click(panel, ".steps button:first-child");
      await click(panel, ".steps button:first-child");
      await expect.poll(() => textOf(panel)).toContain("400 of 400");
    });
  });
});

/** Its tab is behind: no mouse comes there. */
const click = (panel: Page, selector: string) => panel.$eval(selector, (one) => (one as HTMLElement).click());

async function search(panel: Page, words: string): Promise<void> {
  await panel.$eval(
    "input[type=search]",
    (input, typed) => {
      if (input instanceof HTMLInputElement) input.value = typed;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    },
    words,
  );
}

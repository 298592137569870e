import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { measureCard, type CardMeasures } from "./card/measure-card.ts";
import { middleOf } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { html, NEWS } from "./pages/test-pages.ts";

const page = html(
  "hostile.html",
  `<!doctype html><html lang=en><link rel=icon href=data:,>${NEWS}`,
  "<style>body { margin: 2rem; font: 20px/1.6 sans-serif }</style>",
  "<p>The <span id=agency>Defense Export Controls Agency</span> speaks of spyware and surveillance.</p>",
);

const name = "N".repeat(10_000);
const summary =
  "<img src=x onerror=document.documentElement.id='run'><script>document.documentElement.id='run'</script>";
const statement = "\u202Edias redir nA 👩‍👩‍👧 <b onclick=alert(1)>so</b> javascript:alert(1) עברית";
const who = "\u202Eenil aideM ehT</p><h1>";

/** The facts of the agency as a set could have them that nobody checked, in the place of the built ones. */
function makeHostile(folder: string): void {
  const file = join(folder, "background.js");
  let script = readFileSync(file, "utf8");
  const replace = (known: string, hostile: string) => {
    if (!script.includes(known)) throw new Error(`The background has no ${known}.`);
    script = script.replaceAll(known, hostile);
  };
  // The set stands there as JSON.
  replace('"name":"Defense Export Controls Agency (DECA)"', `"name":"${name}"`);
  replace('"summary":"Israel\'s agency for screening military exports."', `"summary":"${summary}"`);
  replace(
    "The Media Line reported that a law of 2007 put DECA in charge of the screening that all military exports must pass before any trade.",
    statement,
  );
  replace("A law of 2007 put DECA in charge of screening all military exports.", statement);
  replace('"publisher":"The Media Line"', `"publisher":"${who}"`);
  writeFileSync(file, script);
}

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a card of hostile facts", () => {
    const opened = browserFixture(kind, {}, makeHostile);
    let card: CardMeasures;
    let ran: string;
    beforeAll(async () => {
      const { page: shown, tabId } = await opened.openPage(page);
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await restOn(shown, await middleOf(shown, "#agency"));
      card = await measureCard(opened.extension, tabId);
      ran = await shown.evaluate(() => document.documentElement.id);
    });

    test("shows all of it as text, and nothing of it runs", () => {
      for (const text of [name, summary, statement, who]) expect(card.text).toContain(text);
      expect(card.elements.filter((found) => /^(img|script|b|h1)$/.test(found))).toEqual([]);
      expect(ran).toBe("");
    });

    test("stays 400 px wide and 60 % of the viewport high, and scrolls", () => {
      expect(card.width).toBeLessThanOrEqual(400);
      expect(card.height).toBeLessThanOrEqual(0.6 * card.viewport);
      expect(card.overflowing).toEqual([]);
      expect(card.cutOff).toBeLessThanOrEqual(0);
    });

    test("what turns the direction round turns nothing but itself", () => {
      expect(card.locator.trim()).toMatch(/^¶\s\d+$/);
    });
  });
});

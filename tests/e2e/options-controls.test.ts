import { beforeEach, describe, expect, test } from "vitest";

import type { Settings } from "../../src/settings/schema.ts";
import { defaults } from "../../src/settings/stored.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import type { OpenedPage } from "./browser/open-browser.ts";
import { controls, type Control, type Preview } from "./own-pages/option-controls.ts";
import { showOwnPage } from "./own-pages/show-own-page.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { sectionedNews } from "./pages/test-pages.ts";
import { alikeRows } from "./browser/alike.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the controls of the options page", () => {
    const opened = browserFixture(kind);
    let news: OpenedPage;
    beforeEach(async () => {
      await opened.extension.ask("changeSettings", { type: "replace", changed: {} });
      news = await opened.openPage(sectionedNews);
      await opened.extension.ask("reportPage", { tabId: news.tabId, toEnd: true });
      await showOwnPage(opened, "options.html", "main section");
    });

    const page = () => opened.extension.page;
    const stored = async () => (await opened.extension.ask("getSettings", null)).settings;

    /** The settings by which the reader in the open tab goes; null where none is at work. A question brings one. */
    const inTab = async (): Promise<unknown> => {
      await opened.extension.ask("reportPage", { tabId: news.tabId, toEnd: true });
      return JSON.parse(
        await page().evaluate(async (tabId) => {
          const [frame] = await chrome.scripting.executeScript({
            target: { tabId },
            func: () => {
              const ours: { [key: symbol]: { reader?: { settings: unknown }; readerLife?: unknown } | undefined } =
                globalThis;
              const { reader, readerLife } = ours[Symbol.for("sidelight")] ?? {};
              return JSON.stringify((readerLife && reader?.settings) ?? null);
            },
          });
          return frame?.result ?? "null";
        }, news.tabId),
      );
    };

    const inPreview = (): Promise<Preview> =>
      page().$eval("iframe", (frame) => {
        const { CSS: css, document: inside } = frame.contentWindow as unknown as typeof globalThis;
        const painted = Array.from(css.highlights).flatMap(([name, { size }]) => (size > 0 ? [{ name, size }] : []));
        const sum = (kindOf: string) =>
          painted.reduce((all, { name, size }) => all + (name.startsWith(`sidelight-${kindOf}`) ? size : 0), 0);
        const root = inside.documentElement;
        return {
          entities: sum("entity"),
          figures: sum("figure"),
          painted: painted.flatMap(({ name }) => (name.startsWith("sidelight-entity") ? [name] : [])),
          classes: root.className,
          scale: root.style.getPropertyValue("--scale"),
        };
      });

    /** Waits until a change is stored, holds in the open tab, and is seen in the text to try it on. */
    async function holds(
      name: string,
      changed: Partial<Settings>,
      { shows = () => true, readsOn = true }: Control,
    ): Promise<void> {
      await expect
        .poll(async () => ({ stored: await stored(), tab: await inTab(), seen: shows(await inPreview()) }), {
          message: name,
        })
        .toMatchObject({ stored: changed, tab: readsOn ? changed : null, seen: true });
    }

    /** Goes there as somebody does who has no pointer. */
    async function tabTo(selector: string): Promise<void> {
      for (let stops = 0; stops < 80; stops++) {
        if (await page().evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
        await page().keyboard.press("Tab");
      }
      throw new Error(`The Tab key does not lead to ${selector}.`);
    }

    async function press(selector: string): Promise<void> {
      const control = (await page().$(selector))!;
      const shape = await control.evaluate((element) => (element as HTMLInputElement).type);
      if (shape === "select-one") await page().select(selector, "Control");
      else if (shape === "range") {
        await control.scrollIntoView();
        const { x, y, width, height } = (await control.boundingBox())!;
        await page().mouse.click(x + width - 3, y + height / 2);
      } else await control.click();
    }

    const ways: [string, (control: Control) => Promise<Partial<Settings>>, (selector: string) => Promise<void>][] = [
      [
        "by keyboard alone",
        async ({ stop, keys, changed }) => {
          await tabTo(stop);
          for (const key of keys) await page().keyboard.press(key);
          return changed;
        },
        async (selector) => {
          await tabTo(selector);
          await page().keyboard.press("Enter");
        },
      ],
      [
        "by pointer",
        async ({ press: where, pressed, changed }) => {
          await press(where);
          return pressed ?? changed;
        },
        press,
      ],
    ];

    // Each kind of control that a browser brings: boxes, radio buttons, a menu, a slider. What is set by them is the same in both.
    const some = ["marks", "marks again", "density", "trigger", "held key", "dwell", "fact set"];
    const all = Object.entries(controls);
    const used = alikeRows(
      kind,
      all,
      all.filter(([name]) => some.includes(name)),
    );
    test.for(alikeRows(kind, ways))(
      "%s: each is stored, holds at once in an open tab and in the text beside it, and is reset and brought back",
      { timeout: 120_000 },
      async ([, use, pressButton]) => {
        const chosen: Partial<Settings> = {};
        for (const [name, control] of used) {
          // The browser may stop the background between any two.
          if (name === "density" || name === "dwell") await stopBackground(opened);
          const changed = await use(control);
          await holds(name, changed, control);
          Object.assign(chosen, changed);
        }
        await stopBackground(opened);
        await pressButton("[aria-labelledby=backup] button:last-of-type");
        await expect
          .poll(async () => ({ stored: await stored(), tab: await inTab() }))
          .toMatchObject({
            stored: defaults(),
            tab: { density: "section", setsOff: [] },
          });
        await pressButton(".notice .main");
        await expect
          .poll(async () => ({ stored: await stored(), tab: await inTab() }))
          .toMatchObject({ stored: chosen, tab: null });
        // Whatever else was brought back is seen once there is something to look for.
        await opened.extension.ask("changeSettings", { type: "sets", ids: ["nso-leak-2021"], on: true });
        await expect.poll(inTab).toMatchObject({ ...chosen, setsOff: [] });
      },
    );
  });
});

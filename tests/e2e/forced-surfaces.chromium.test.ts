import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";

import { pressInside } from "../../scripts/pages/press-inside.ts";
import { browserFixture } from "./browser/browser-fixture.ts";
import { found } from "./browser/open-browser.ts";
import { until } from "./browser/until.ts";
import { focusInside } from "./card/card-focus.ts";
import { stylesInside } from "./card/styles-inside.ts";
import { focusOn, openForced, ownColours } from "./own-pages/own-colours.ts";
import { hoverPage } from "./pages/mark-page.ts";

const [black, white] = ["rgb(0, 0, 0)", "rgb(255, 255, 255)"];

// Firefox imitates no forced colours for pages of extensions.
describe.skipIf(found.chromium === undefined)("in Chromium's forced colours", () => {
  const opened = browserFixture("chromium");
  let page: Page;
  let tabId: number;
  beforeAll(async () => {
    ({ page, tabId } = await opened.openPage(hoverPage));
    const cdp = await page.createCDPSession();
    const features = [
      { name: "forced-colors", value: "active" },
      { name: "prefers-color-scheme", value: "dark" },
    ];
    await cdp.send("Emulation.setEmulatedMedia", { features });
  });

  const inside = (...selectors: string[]) => stylesInside(opened.extension, tabId, selectors);
  const focused = async () => (await focusInside(opened.extension, tabId))?.name;

  test("the card has its borders, its focus and what can be pressed, at a glance, in its menu and in full", async () => {
    const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
    const { id } = mentions.find(({ text }) => text === "NSO Group")!;
    await expect
      .poll(async () => {
        if (!(await focused())) await opened.extension.ask("showMention", { tabId, id });
        return focused();
      })
      .toBe("dialog");
    const glance = await inside(".card", "footer", ".side + .side", ".icon", ".more");
    expect(glance[".card"]).toMatchObject({ ground: black, border: white, color: white });
    for (const line of ["footer", ".side + .side"]) expect([line, glance[line]!.border]).toEqual([line, white]);
    for (const quiet of [".icon", ".more"]) expect([quiet, glance[quiet]!.border]).toEqual([quiet, black]);
    await page.keyboard.press("Tab");
    const ring = (await inside(".icon"))[".icon"]!.outline;
    expect(["none", black]).not.toContain(ring);
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Copy");
    const menu = await inside(".menu", "[role=menuitem]", "[role=menuitem]:last-child");
    expect(menu[".menu"]).toMatchObject({ ground: black, border: white });
    expect(menu["[role=menuitem]"]!.outline).toBe(ring);
    expect(menu["[role=menuitem]:last-child"]!.outline).toBe("none");
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe("More actions");
    await pressInside(opened.extension, tabId, page, "button.more", "");
    await expect.poll(focused).toBe("dialog");
    const full = await inside(".article", ".tools > button", ".statement");
    expect(full[".article"]!.border).toBe(white);
    expect(full[".tools > button"]!.color).not.toBe(full[".statement"]!.color);
  });

  test("the panel tells the view that is chosen and what leads on, and has no grid of borders", async () => {
    const panel = await openForced(opened, "sidepanel.html", ".place");
    expect((await ownColours(panel, ".views [aria-selected=true]")).border).toBe("Highlight");
    expect((await ownColours(panel, ".views [aria-selected=false]")).border).toBe("Canvas");
    for (const leads of [".jumps button", ".leads"])
      expect([leads, await ownColours(panel, leads)]).toEqual([leads, expect.objectContaining({ color: "LinkText" })]);
    for (const quiet of [".jumps button", ".place", ".leads", ".signs button"])
      expect([quiet, (await ownColours(panel, quiet)).border]).toEqual([quiet, "Canvas"]);
    await focusOn(panel, ".place");
    const { ring, border } = await ownColours(panel, ".place");
    expect([ring, border === "Canvas"]).toEqual([true, false]);
    expect((await ownColours(panel, ".top button")).border).not.toBe("Canvas");
    await panel.close();
  });

  test("the settings have borders round what is filled in, a ring, and the person's colour where nothing can be changed", async () => {
    const options = await openForced(opened, "options.html", ".option input");
    for (const control of [".plain", "textarea"])
      expect([control, (await ownColours(options, control)).border]).not.toEqual([control, "Canvas"]);
    await focusOn(options, ".option input");
    expect((await ownColours(options, ".option input")).ring).toBe(true);
    await options.$eval(".plain", (button) => button.toggleAttribute("disabled", true));
    expect(await ownColours(options, ".plain")).toMatchObject({ color: "GrayText", opacity: "1" });
    await options.close();
  });

  test("where sets are written, the part that is open is told from the others", async () => {
    const author = await openForced(opened, "author.html", "[aria-labelledby=start] li button");
    await author.$eval("[aria-labelledby=start] li button", (button) => button.dispatchEvent(new MouseEvent("click")));
    await until("parts", () => author.evaluate(() => document.querySelector(".parts [aria-current]") !== null));
    const chosen = await ownColours(author, ".parts [aria-current]");
    expect([chosen.ground, chosen.color === "CanvasText"]).toEqual(["Highlight", false]);
    const other = ".parts button:not(.plain, [aria-current])";
    expect((await ownColours(author, other)).border).toBe("Canvas");
    expect(await ownColours(author, ".bar button:disabled")).toMatchObject({ color: "GrayText", opacity: "1" });
    expect((await ownColours(author, ".field input")).border).not.toBe("Canvas");
    await focusOn(author, other);
    expect((await ownColours(author, other)).ring).toBe(true);
    await author.close();
  });
});

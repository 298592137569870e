import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { dwelt } from "./card/hover-stage.ts";
import { hostBox, overlap, wait, type Box } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { alikeRows } from "./browser/alike.ts";
import { html, NEWS } from "./pages/test-pages.ts";

interface Case {
  name: string;
  /** Has the name of an entity in an element `#name`, or straight in the root of one. */
  markup: string;
  /** Whether the name can be seen, and so has a card. */
  opens: boolean;
}

const name = "<span id=name>Amnesty International</span>";
const stops = (how: string, types = "pointermove pointerdown pointerover mousemove mousedown keydown click") =>
  `<script>for (const type of "${types}".split(" ")) addEventListener(type, (event) => event.${how}(), true)</script>`;
const teaser = (style: string, beside = "") =>
  `<style>.card { position: relative; padding: 20px } .card a::after { content: ""; position: absolute; inset: 0; ${style} }</style>` +
  `<div class=card><h2><a href="#read">Read about it</a></h2><p>It was ${name} that said so.</p>${beside}</div>`;
const over = (inner: string, style = "") =>
  `<div style="position:relative"><p>It was ${name} that said so.</p>${inner.replace("STYLE", `style="position:absolute;inset:0;${style}"`)}</div>`;

const cases: Case[] = [
  {
    name: "straight in a shadow root",
    markup: `<div id=name style="margin:150px"><template shadowrootmode=open>Amnesty International</template></div>`,
    opens: true,
  },
  {
    name: "straight in a root within a root",
    markup: `<div style="margin:150px"><template shadowrootmode=open><span id=name><template shadowrootmode=open>Amnesty International</template></span></template></div>`,
    opens: true,
  },
  {
    name: "put into a slot",
    markup: `<x-card style="display:block;margin:150px"><template shadowrootmode=open><section style="direction:rtl"><slot></slot></section></template><span id=name>Amnesty International</span></x-card>`,
    opens: true,
  },
  { name: "where the window stops events", markup: `<p>It was ${name}</p>${stops("stopPropagation")}`, opens: true },
  {
    name: "where the window stops them at once",
    markup: `<p>It was ${name}</p>${stops("stopImmediatePropagation")}`,
    opens: true,
  },
  { name: "below a stretched link", markup: teaser(""), opens: true },
  { name: "below one that is tinted a little", markup: teaser("background: rgb(0 0 0 / 5%)"), opens: true },
  { name: "below one that is opaque", markup: teaser("background: white"), opens: false },
  { name: "below one with a picture", markup: teaser("background: linear-gradient(red, blue)"), opens: false },
  { name: "below a link of its own box", markup: over("<a href='#read' STYLE></a>"), opens: true },
  { name: "below an invisible field", markup: over("<input type=file STYLE>", "opacity:0"), opens: true },
  { name: "below a box of one colour", markup: over("<div STYLE></div>", "background:#eee"), opens: false },
  { name: "below a picture", markup: over("<img src='data:,' width=400 height=80 STYLE>"), opens: false },
  {
    name: "below a box that was faded out",
    markup: over("<div STYLE></div>", "background:#eee;opacity:0"),
    opens: true,
  },
  {
    name: "that lets the pointer through, above a link",
    markup: `<div style="position:relative"><a href="#read" style="position:absolute;inset:0"></a><p style="position:relative;pointer-events:none">It was ${name}</p></div>`,
    opens: true,
  },
  { name: "selected as a whole", markup: `<p style="user-select:all">It was ${name} that said so.</p>`, opens: true },
  {
    name: "out of sight in what scrolls",
    markup: `<div style="height:60px;overflow:hidden"><p>A line.</p><p style="margin-top:80px">It was ${name}</p></div>`,
    opens: false,
  },
  { name: "in a part that is inert", markup: `<p inert>It was ${name} that said so.</p>`, opens: false },
];

const served = ({ markup }: Case, id: number) =>
  html(
    `pointed-at-${id}.html`,
    `<!doctype html><html lang=en><title>Amnesty International on NSO Group</title><link rel=icon href=data:,>${NEWS}`,
    `<style>body { margin: 20px; font: 18px/1.6 sans-serif } p { margin: 0 0 20px }</style>${markup}`,
    // A mark that nothing is in the way of, so that the card's script is there.
    "<p style='margin-top:250px'>The spyware is sold by <span id=other>NSO Group</span> abroad.</p>",
  );

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the pointer at a name", () => {
    const opened = browserFixture(kind);
    let page: Page;

    const all = cases.map((one, id) => ({ ...one, id }));
    // Of what is seen through, by its style, Firefox has one that is and one that is not.
    const some = all.filter(
      ({ name: what }) => !/tinted|with a picture|faded out|one colour|of its own box/.test(what),
    );
    test.for(alikeRows(kind, all, some))("$name: $opens", async (one) => {
      const tab = await opened.showPage(served(one, one.id));
      ({ page } = tab);
      const { mentions } = await opened.extension.ask("reportPage", { tabId: tab.tabId, toEnd: true });
      expect(mentions.map(({ text }) => text)).toContain("Amnesty International");
      const line = await lineOf(page, "name");
      const point = { x: line.x + line.width / 2, y: line.y + line.height / 2 };
      if (one.opens) {
        await restOn(page, point);
        const host = (await hostBox(page))!;
        // Right at its line, not in the corner.
        expect(overlap(host, line)).toBeLessThanOrEqual(1);
        expect(Math.abs(host.y - line.y - line.height)).toBeLessThan(2);
        expect(host.x).toBeLessThanOrEqual(line.x);
        expect(host.x + host.width).toBeGreaterThan(line.x);
        await page.keyboard.press("Escape");
        await expect.poll(() => hostBox(page)).toBeNull();
      } else {
        const other = await lineOf(page, "other");
        await restOn(page, { x: other.x + 10, y: other.y + 10 });
        await page.mouse.move(5, 700);
        await expect.poll(() => hostBox(page)).toBeNull();
        await page.mouse.move(point.x - 1, point.y);
        await wait(page, 30);
        await page.mouse.move(point.x, point.y);
        await wait(page, dwelt);
        expect(await hostBox(page)).toBeNull();
      }
      expect(tab.thrown).toEqual([]);
    });
  });
});

/** The line of what stands in an element, or straight in its root, whatever root that is in itself. */
function lineOf(page: Page, id: string): Promise<Box> {
  return page.evaluate((sought) => {
    const search = (root: Document | ShadowRoot): Element | undefined =>
      root.querySelector(`#${sought}`) ??
      [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot && search(shadowRoot)) ?? [])[0];
    const element = search(document)!;
    const range = document.createRange();
    range.selectNodeContents(element.shadowRoot ?? element);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }, id);
}

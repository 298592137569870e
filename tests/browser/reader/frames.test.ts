import { describe, expect, test } from "vitest";

import { mentionAtPoint } from "../../../src/page/mark/hit-test.ts";
import { byId, found, liveText, paragraph, read } from "./start-reader.ts";

const frame = (id = "f") => byId(id) as HTMLIFrameElement;
const inside = (id = "f") => frame(id).contentDocument!;

/** Shows markup with a frame, once the frame is there. */
async function readFramed(markup: string) {
  const started = read(markup);
  await expect.poll(() => inside().readyState).toBe("complete");
  return started;
}

/** What our highlight covers in the frame's document, as printed. */
function paintedIn(page: Document | null): string[] {
  const highlight = page?.defaultView?.CSS.highlights.get("sidelight-entity");
  return [...(highlight ?? [])].map((range) => liveText(range)).toSorted();
}

const framed = `<p>NSO Group</p><iframe id=f srcdoc="<p id=a>Avidan Freedman</p>"></iframe><p>Itay Mack</p>`;

describe("text in a frame of the page's own origin", () => {
  test("is found where its element stands, and marked in its own document", async () => {
    using started = await readFramed(framed);
    await expect.poll(() => found(started.reader)).toEqual(["NSO Group", "Avidan Freedman", "Itay Mack"]);
    await expect.poll(() => paintedIn(inside())).toEqual(["Avidan Freedman"]);
    started.life.abort();
    expect(inside().defaultView!.CSS.highlights.size).toBe(0);
  });

  test("is found in a frame within a frame, and in its shadow roots", async () => {
    const deepest = "<div><template shadowrootmode='open'><p>Avidan Freedman</p></template></div>";
    using started = read(`<iframe id=f></iframe>`);
    inside().body.setHTMLUnsafe(`<iframe srcdoc="${deepest}"></iframe>`);
    await expect.poll(() => found(started.reader)).toEqual(["Avidan Freedman"]);
  });

  test.each<[string, () => void, string[]]>([
    ["its text is swapped", () => void (inside().querySelector("#a")!.firstChild!.nodeValue = "nobody"), []],
    ["a paragraph comes", () => inside().body.append(paragraph("NSO Group")), ["Avidan Freedman", "NSO Group"]],
    ["its body is replaced", () => inside().body.replaceWith(inside().createElement("body")), []],
    ["it is written anew", () => (inside().open(), inside().write("<p>NSO Group"), inside().close()), ["NSO Group"]],
    ["it navigates", () => void (frame().srcdoc = "<p>NSO Group</p>"), ["NSO Group"]],
    ["it goes", () => frame().remove(), []],
    ["it is moved", () => byId("b").append(frame()), ["Avidan Freedman"]],
    ["one more comes", () => byId("b").append(frame().cloneNode()), ["Avidan Freedman", "Avidan Freedman"]],
  ])("is followed when %s", async (_what, change, expected) => {
    using started = await readFramed(`<iframe id=f srcdoc="<p id=a>Avidan Freedman</p>"></iframe><div id=b></div>`);
    await expect.poll(() => paintedIn(inside())).toEqual(["Avidan Freedman"]);
    change();
    await expect.poll(() => found(started.reader)).toEqual(expected);
    const frames = [...document.querySelectorAll("iframe")];
    await expect.poll(() => frames.flatMap(({ contentDocument }) => paintedIn(contentDocument))).toEqual(expected);
  });

  test("goes unread while its frame is hidden, and is read when that is shown", async () => {
    using started = await readFramed(framed.replace("<iframe", "<iframe style='visibility:hidden'"));
    expect(await found(started.reader)).toEqual(["NSO Group", "Itay Mack"]);
    frame().removeAttribute("style");
    await expect.poll(() => found(started.reader)).toEqual(["NSO Group", "Avidan Freedman", "Itay Mack"]);
  });

  test("is listed while it stands in a closed <details>", async () => {
    using started = await readFramed(`<details><summary>More</summary>${framed}</details>`);
    await expect.poll(() => found(started.reader)).toEqual(["NSO Group", "Avidan Freedman", "Itay Mack"]);
  });

  test("is left alone where the frame is of another origin", async () => {
    using started = read("<p>NSO Group</p><iframe id=f sandbox srcdoc='<p>Avidan Freedman</p>'></iframe>");
    await new Promise((resolve) => {
      frame().addEventListener("load", resolve);
    });
    expect(await found(started.reader)).toEqual(["NSO Group"]);
  });
});

describe("what the card needs of frames", () => {
  test("the mention under a point of the frame's own viewport", async () => {
    using started = await readFramed(framed);
    await expect.poll(() => paintedIn(inside())).toHaveLength(1);
    const { left, top, height } = inside().querySelector("#a")!.getBoundingClientRect();
    const mention = mentionAtPoint(inside(), started.reader, left + 10, top + height / 2);
    expect(mention).toMatchObject({ text: "Avidan Freedman" });
    expect(mention!.flow.block.ownerDocument).toBe(inside());
  });

  test("each document that comes, and the end of each that goes or is written anew", async () => {
    using started = await readFramed("<p>NSO Group</p>".concat(framed));
    await found(started.reader);
    const told: { page: Document; gone: AbortSignal }[] = [];
    started.reader.eachDocument((page, gone) => void told.push({ page, gone }));
    await expect.poll(() => told.map(({ page }) => page)).toEqual([document, inside()]);
    inside().open();
    inside().write("<p>Itay Mack");
    inside().close();
    await expect.poll(() => told.map(({ gone }) => gone.aborted)).toEqual([false, true, false]);
    expect(told[2]!.page).toBe(inside());
    frame().remove();
    await expect.poll(() => told.map(({ gone }) => gone.aborted)).toEqual([false, true, true]);
    started.life.abort();
    expect(told[0]!.gone.aborted).toBe(true);
  });
});

test("a mention in an open shadow root is found under a point", async () => {
  using started = read("<div id=a><template shadowrootmode=open><p>Itay Mack</p></template></div>");
  await found(started.reader);
  const { left, top, height } = byId("a").shadowRoot!.firstElementChild!.getBoundingClientRect();
  expect(mentionAtPoint(document, started.reader, left + 10, top + height / 2)).toMatchObject({ text: "Itay Mack" });
});

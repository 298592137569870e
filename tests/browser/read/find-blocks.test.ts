import { afterEach, describe, expect, test } from "vitest";
import { findBlocks } from "../../../src/page/read/read-queue.ts";
import { type InnerRoot, isShadowRoot, isShown } from "../../../src/page/dom/tree.ts";
import { blockOf } from "../../../src/page/dom/block-elements.ts";
import { textFlows } from "../../../src/page/read/text-flows.ts";
import { showPage } from "../show-page.ts";
import { ownRoots } from "./read-markup.ts";

afterEach(() => void showPage(""));

const found = (root: Element) => [...findBlocks(root, ownRoots)].filter((block) => block !== undefined);
test("blocks with text of their own are found, each once", () => {
  const body = showPage("<p> </p><p id=a>NSO <b>Group</b>, NSO Group</p><div><p id=b>Pegasus spyware</p></div>");
  expect(found(body).map(({ id }) => id)).toEqual(["a", "b"]);
});

test("shadow roots are told of, also nested ones and those of plain elements", () => {
  const nested = "<x-b><template shadowrootmode=open><p>NSO Group</p></template></x-b>";
  const body = showPage(`<div id=outer><template shadowrootmode=open>${nested}</template></div>`);
  const met: ShadowRoot[] = [];
  const enter = (inner: InnerRoot) => {
    if (!isShadowRoot(inner)) return undefined;
    met.push(inner);
    return inner;
  };
  const blocks = [...findBlocks(body, enter)].filter((block) => block !== undefined);
  expect(met.map(({ host }) => host.localName)).toEqual(["div", "x-b"]);
  expect(blocks.map(({ localName }) => localName)).toEqual(["p"]);
});

const empty = (count: number) => "<p> </p>".repeat(count);

describe("the walk goes on when the page", () => {
  test.each<[string, (body: HTMLElement) => void]>([
    ["takes away what was just walked", (body) => body.replaceChildren(...[...body.children].slice(700))],
    ["takes away everything but the end", (body) => body.replaceChildren(body.lastElementChild!)],
    ["puts something before", (body) => body.prepend("new")],
  ])("%s", (_what, change) => {
    const body = showPage(`${empty(1500)}<p id=last>NSO Group</p>`);
    const walk = findBlocks(body, ownRoots);
    expect(walk.next().value).toBeUndefined();
    change(body);
    expect([...walk].filter((block) => block !== undefined).map(({ id }) => id)).toEqual(["last"]);
  });
});

describe("what is extreme does not break it", () => {
  test("10 MB in one text node are read a part at a time, to the last name", () => {
    const body = showPage("<p id=a></p>");
    const text = `${"word ".repeat(2_000_000)}NSO Group`;
    body.firstElementChild!.append(text);
    expect(found(body).map(({ id }) => id)).toEqual(["a"]);
    const flows = textFlows(body.firstElementChild!);
    expect(Math.max(...flows.map((flow) => flow.text.length))).toBeLessThan(60_000);
    expect(flows.map((flow) => flow.text).join("")).toBe(text);
    const { pieces, text: last } = flows.at(-1)!;
    const start = last.indexOf("NSO Group") - pieces[0]!.start;
    expect(pieces[0]!.node.data.slice(start)).toBe("NSO Group");
  });

  test.each(["div", "span"])("2,000 levels of %s", (name) => {
    const body = showPage("");
    let at: Element = body;
    for (let level = 0; level < 2000; level++) {
      const next = document.createElement(name);
      at.append("NSO Group ", next);
      at = next;
    }
    const blocks = found(body).filter((block) => isShown(block));
    const flows = blocks.flatMap((block) => textFlows(block));
    expect(blocks).toHaveLength(name === "div" ? 2000 : 1);
    expect(flows.map(({ text }) => text).join("")).toBe("NSO Group ".repeat(2000));
  });
});

test("each word of a listing in colours asks only once what it is", () => {
  const listing = showPage(`<pre>${"<b>if</b> <i>state</i>; ".repeat(200)}</pre>`).firstElementChild!;
  let asked = 0;
  Object.defineProperty(listing, "textContent", { get: () => (asked++, "if (state) { return; } ".repeat(200)) });
  const blocks = [...listing.querySelectorAll("*")].map((word) => blockOf(word));
  expect(blocks.every((block) => block === undefined)).toBe(true);
  expect(asked).toBe(1);
});

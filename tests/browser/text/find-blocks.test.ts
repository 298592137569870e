import * as fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";

import { findBlocks } from "../../../src/page/text/find-blocks.ts";
import { mayHoldBelow } from "../../../src/page/text/may-hold-below.ts";
import { isShadowRoot } from "../../../src/page/text/open-roots.ts";
import { isShown } from "../../../src/page/text/is-shown.ts";
import type { Inner } from "../../../src/page/text/open-roots.ts";
import { textFlows } from "../../../src/page/text/text-flows.ts";
import { showPage } from "../show-page.ts";
import { toEnd } from "../../unit/mentions/read-text.ts";
import { mayHold, ownRoots } from "./read-markup.ts";

afterEach(() => void showPage(""));

const found = (root: Element) => [...findBlocks(root, ownRoots)].filter((block) => block !== undefined);
/** What the first look says of the text below an element. */
const holds = (root: Element, met: ShadowRoot[] = []): boolean => {
  const look = mayHoldBelow(root, mayHold, (inner) => {
    if (isShadowRoot(inner)) met.push(inner);
    return ownRoots(inner);
  });
  return toEnd(look);
};

test("blocks with text of their own are found, each once", () => {
  const body = showPage("<p> </p><p id=a>NSO <b>Group</b>, NSO Group</p><div><p id=b>Pegasus spyware</p></div>");
  expect(found(body).map(({ id }) => id)).toEqual(["a", "b"]);
});

test("a name is seen in the first look wherever its text is parted", () => {
  const name = "Defence Export Control Agency";
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: name.length - 1 }), { maxLength: 6 }), (places) => {
      const cuts = [0, ...places.toSorted((a, b) => a - b), name.length];
      const parts = cuts.slice(1).map((end, index) => `<b>${name.slice(cuts[index], end)}</b>`);
      const body = showPage(`<p id=a>The ${parts.join("")} said</p>`);
      expect(holds(body)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("the first look passes where a name stands, and only there", () => {
  expect(holds(showPage("<p>Nothing</p><script>NSO Group</script><p>Pegas</p><p>No Group</p>"))).toBe(true);
  expect(holds(showPage("<ul><li>Home</li><li>NSO Group</li><li>Sport</li></ul>"))).toBe(true);
  expect(holds(showPage("<p>Itay<br>Mack</p>"))).toBe(true);
  expect(holds(showPage("<p>Nothing</p><p>The Pegas</p><p>No Group</p>"))).toBe(false);
  expect(holds(showPage(`<p>x</p><script>${"NSO Group ".repeat(300)}</script>`))).toBe(false);
  const met: ShadowRoot[] = [];
  const inner = "<x-b><template shadowrootmode=open><p>NSO Group</p></template></x-b>";
  expect(holds(showPage(`<div id=outer><template shadowrootmode=open>${inner}</template></div>`), met)).toBe(true);
  expect(met.map(({ host }) => host.localName)).toEqual(["div", "x-b"]);
});

test("shadow roots are told of, also nested ones and those of plain elements", () => {
  const nested = "<x-b><template shadowrootmode=open><p>NSO Group</p></template></x-b>";
  const body = showPage(`<div id=outer><template shadowrootmode=open>${nested}</template></div>`);
  const met: ShadowRoot[] = [];
  const enter = (inner: Inner) => {
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
  test("10 MB in one text node are looked at and read a part at a time, to the last name", () => {
    const body = showPage("<p id=a></p>");
    const text = `${"word ".repeat(2_000_000)}NSO Group`;
    body.firstElementChild!.append(text);
    expect(found(body).map(({ id }) => id)).toEqual(["a"]);
    const looks: string[] = [];
    const look = mayHoldBelow(body, (part) => looks.push(part) < 0, ownRoots);
    while (!look.next().done);
    expect(looks.length).toBeGreaterThan(100);
    // The end of a part is looked at again with the next one.
    expect(looks.findIndex((part) => mayHold(part))).toBeGreaterThan(looks.length - 3);
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

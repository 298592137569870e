import * as fc from "../../seeded-fast-check.ts";
import { afterEach, expect, test } from "vitest";

import type { TextFlow } from "../../../src/page/read/text-flow.ts";
import { collapse, showPage } from "../show-page.ts";
import { decided, flowsHere, printed } from "./read-markup.ts";

afterEach(() => void showPage(""));

/** A tree of inline elements, blocks and text, as markup. */
const words = fc.constantFrom(
  "NSO ",
  "Group",
  " said ",
  "P",
  "egasus",
  "\u00ad",
  " spyware",
  "Jamal",
  " Khashoggi",
  "Ｎ",
  "\n  ",
);
const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  tree: fc.array(tie("node"), { maxLength: 5 }).map((nodes) => nodes.join("")),
  node: fc.oneof(
    { maxDepth: 4, depthSize: "medium" },
    words,
    fc.constantFrom("<br>", "<wbr>", "<!-- x -->", "<code>x</code>", "<i hidden>x</i>"),
    fc
      .tuple(fc.constantFrom("b", "i", "span", "q", "x-inline"), tie("tree"))
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    fc
      .tuple(fc.constantFrom("div", "section", "ul"), tie("tree"))
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
  ),
}));

/** The runs of text of a tree, by a walk that knows nothing but which elements part them. */
function naiveRuns(root: Element): string[] {
  const runs = [""];
  const walk = (node: Node) => {
    if (node instanceof Text) runs.push((runs.pop() ?? "") + node.data);
    if (!(node instanceof HTMLElement)) return;
    const parts = ["DIV", "SECTION", "UL"].includes(node.tagName);
    if (parts) runs.push("");
    if (node.tagName === "BR" || node.tagName === "CODE") runs.push(`${runs.pop() ?? ""} `);
    else if (!node.hidden) for (const child of node.childNodes) walk(child);
    if (parts) runs.push("");
  };
  for (const child of root.childNodes) walk(child);
  return runs.map((run) => collapse(run)).filter((run) => run !== "");
}

test("flows hold what a naive walk finds, whatever the tree", () => {
  fc.assert(
    fc.property(tree, (markup) => {
      const body = showPage(markup);
      const flows = flowsHere().map(({ text }) => collapse(text));
      expect(flows.toSorted()).toEqual(naiveRuns(body).toSorted());
    }),
    { numRuns: 3 * fc.runs },
  );
});

test("every offset leads back to the printed form", () => {
  fc.assert(
    fc.property(tree, fc.nat(), fc.nat(), fc.nat(), (markup, from, to, length) => {
      showPage(markup);
      for (const flow of flowsHere()) {
        for (const { node, start } of flow.pieces) expect(flow.text.slice(start, start + node.length)).toBe(node.data);
        const [first, last] = [from % flow.pieces.length, to % flow.pieces.length].toSorted((a, b) => a - b);
        const { start } = flow.pieces[first!]!;
        const { start: lastStart, node } = flow.pieces[last!]!;
        const end = lastStart + 1 + (length % node.length);
        // A break or a gap is text of the flow, and of no node; comments and code stand in the range, and in no flow.
        const inNodes = flow.text.slice(start, end).replaceAll(/[\n ]/g, "");
        expect(printed(flow, start, end).replaceAll(/[\nx ]/g, "")).toBe(inNodes);
      }
    }),
    { numRuns: 2 * fc.runs },
  );
});

test("the same text in other node splits gives the same mentions", () => {
  const text =
    "NSO Group sells the Pegasus spyware. Jamal Khashoggi, says Amnesty International, and Khashoggi’s phone.";
  const inOneNode = ["NSO Group", "Pegasus spyware", "Jamal Khashoggi", "Amnesty International", "Khashoggi"];
  const cuts = fc.uniqueArray(fc.nat({ max: text.length }), { maxLength: 12 });
  fc.assert(
    fc.property(cuts, fc.array(fc.constantFrom("b", "a", "span", ""), { minLength: 1 }), (places, names) => {
      showPage(`<p>${splitText(text, places, names)}</p>`);
      const flows = flowsHere();
      expect(flows.map((flow) => flow.text)).toEqual([text]);
      expect(mentionsIn(flows)).toEqual(inOneNode);
    }),
    { numRuns: 2 * fc.runs },
  );
});

/** The text in pieces, each in an element of its own or, where the name is empty, in none. */
function splitText(text: string, places: number[], names: string[]): string {
  const cuts = [0, ...places.toSorted((a, b) => a - b), text.length];
  return cuts
    .slice(1)
    .map((end, index) => {
      const name = names[index % names.length]!;
      const piece = text.slice(cuts[index], end);
      return name === "" ? `<!---->${piece}` : `<${name}>${piece}</${name}>`;
    })
    .join("");
}

function mentionsIn(flows: TextFlow[]): string[] {
  const head = { title: "", headline: "", description: "", language: "en" };
  return decided(flows, head).map(({ flow, start, end }) => printed(flow, start, end));
}

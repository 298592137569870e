import type { Page } from "puppeteer-core";

import { html, NEWS } from "./test-pages.ts";

/** All that a page can tell of itself. */
export interface Testimony {
  /** Every node of the document, of its open shadow roots and of its frame, each with the number it was met with first. */
  nodes: string[];
  /** Where each element lies on the page. */
  boxes: string[];
  /** The names of all properties of the window, the document and what the page could look for more in. */
  names: string[];
  /** How many style sheets the page can see. */
  sheets: number;
  /** The names in the registry of highlights. */
  highlights: string[];
  /** What was told of changes to the document, but for a host of ours that came or went. */
  changed: string[];
  /** How far what was laid out has moved, where the browser tells. */
  shifted: number;
  /** Elements straight in the root that the page did not put there: how many nodes and attributes the page sees of each. */
  hosts: string[];
}

/** Watches from the first moment on. Runs in the page: it is sent as text, and the page's own scripts can do no more. */
function watchOver(): void {
  const numbers = new WeakMap<Node, number>();
  let count = 0;
  const changed: string[] = [];
  let shifted = 0;
  const isHost = (node: Node): boolean =>
    node instanceof HTMLElement && node.popover === "manual" && !numbers.has(node) && !node.firstChild;
  const numberOf = (node: Node): number => {
    if (!numbers.has(node)) numbers.set(node, count++);
    return numbers.get(node)!;
  };
  const list = (node: Node, into: string[]): string[] => {
    if (isHost(node)) return into;
    const { attributes, shadowRoot, contentDocument } = node as Partial<HTMLIFrameElement>;
    const own = [...(attributes ?? [])].map(({ name, value }) => `${name}=${value}`);
    into.push([numberOf(node), node.nodeName, ...own, node.nodeValue ?? ""].join(" "));
    for (const inner of [shadowRoot, contentDocument]) if (inner) list(inner, into);
    for (const child of node.childNodes) list(child, into);
    return into;
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const moved = [...addedNodes, ...removedNodes];
      if (isHost(target) || (moved.length > 0 && moved.every(isHost))) continue;
      changed.push([type, target.nodeName, attributeName, ...moved.map(({ nodeName }) => nodeName)].join(" "));
    }
  });
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  const frame = document.querySelector("iframe")!;
  for (const root of [document, document.querySelector("#shadow")!.shadowRoot!, frame.contentDocument!])
    observer.observe(root, everything);
  if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  }
  (globalThis as { testify?: () => Testimony }).testify = () => ({
    nodes: list(document, []),
    boxes: [...document.querySelectorAll("*")]
      .filter((element) => !isHost(element))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.localName, x + scrollX, y + scrollY, width, height].join(" ");
      }),
    names: [
      globalThis,
      document,
      document.documentElement,
      document.body,
      navigator,
      Node.prototype,
      Element.prototype,
    ].flatMap((owner: object) => Reflect.ownKeys(owner).map(String).toSorted()),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights.keys()],
    changed,
    shifted,
    hosts: [...document.documentElement.children].filter(isHost).map(
      ({ attributes, childNodes, shadowRoot }) =>
        `${[...attributes]
          .map(({ name }) => name)
          .toSorted()
          .join(" ")}, ${childNodes.length} nodes, ${shadowRoot === null ? "no root" : "a root"}`,
    ),
  });
}

/** Text in all the places that are read, and a script that watches over all of it. */
export const witnessed = html(
  "witnessed.html",
  `<!doctype html><html lang=en class="page of a site"><title>Spyware of NSO Group</title><link rel=icon href=data:,>${NEWS}`,
  "<style>body { margin: 40px; font: 20px/1.6 sans-serif } p { margin: 0 0 16px }</style>",
  "<h1>A licence for spyware</h1>",
  "<p id=name>The spyware is sold by <span>NSO Group</span> abroad, <b>Amn</b>esty International wrote. <!-- a comment --></p>",
  "<h2>The software</h2><p>Of 50,000 numbers <a href=#there>Pegasus</a> was found on 37 phones.</p>",
  "<h2>A table</h2><table><tr><td>NSO Group<td>Pegasus</table><details><summary>More</summary>Pegasus again</details>",
  "<h2>A root</h2><div id=shadow><template shadowrootmode=open><p>Pegasus, by <em>NSO Group</em></p></template></div>",
  "<h2>A frame</h2><iframe width=600 height=80 srcdoc='<p>Pegasus is sold by NSO Group.</p>'></iframe>",
  `<script>addEventListener("load", ${watchOver.toString()})</script>`,
);

/** What the page says now. */
export function testimony(page: Page): Promise<Testimony> {
  return page.evaluate(() => (globalThis as unknown as { testify: () => Testimony }).testify());
}

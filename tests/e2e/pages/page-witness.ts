import type { Page } from "puppeteer-core";

import { html, NEWS } from "./test-pages.ts";

/** The state of a page, as the page itself sees it. */
export interface Testimony {
  /** All nodes of the document, its open shadow roots and its frame, each with an id. */
  nodes: string[];
  /** The box of each element. */
  boxes: string[];
  /** The property names of window, document and other objects. */
  names: string[];
  /** The number of style sheets. */
  sheets: number;
  /** The names in the registry of highlights. */
  highlights: string[];
  /** Mutation records, without those of our host. */
  changed: string[];
  /** Layout shifts, if the browser reports them. */
  shifted: number;
  /** Foreign children of the root, each with its number of visible nodes and attributes. */
  hosts: string[];
}

/** Watches the page from its start. Sent as text, with no more rights than the page's scripts. */
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

/** The state now. */
export function testimony(page: Page): Promise<Testimony> {
  return page.evaluate(() => (globalThis as unknown as { testify: () => Testimony }).testify());
}

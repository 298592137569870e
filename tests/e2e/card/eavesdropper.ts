import type { Page } from "puppeteer-core";
import { expect } from "vitest";

import { fillScreen } from "./frames.ts";
import type { OpenedBrowser } from "../browser/open-browser.ts";
import { hostBox, wait } from "../pages/mark-page.ts";
import { html, NEWS } from "../pages/test-pages.ts";

/** What a page learned that it must not see. */
export interface Overheard {
  /** Nodes outside the page's trees, by where the page got them. */
  nodes: string[];
  /** All text it got: selections, and text in events. */
  text: string;
  /** The types of events, by the tag or name of their target. */
  heard: string[];
}

/**
 * Listens to everything, before any other script of the page. Sent as text.
 */
function eavesdrop(): void {
  const nodes = new Set<string>();
  const texts = new Set<string>();
  const heard = new Set<string>();
  const note = (found: unknown, by: string): void => {
    if (typeof found === "string") texts.add(found);
    // A frame's nodes have a document of their own.
    if (found instanceof Node && found.getRootNode().nodeType !== Node.DOCUMENT_NODE && found.isConnected)
      nodes.add(`${found.nodeName} by ${by}`);
  };
  const noteSelection = (): void => {
    const selection = getSelection();
    if (!selection) return;
    note(selection.toString(), "the selection");
    for (const node of [selection.anchorNode, selection.focusNode]) note(node, "the selection");
    for (let number = 0; number < selection.rangeCount; number++) {
      const range = selection.getRangeAt(number);
      note(range.toString(), "a range");
      for (const node of [range.startContainer, range.endContainer, range.commonAncestorContainer])
        note(node, "a range");
    }
  };
  const notePoint = (x: number, y: number): void => {
    for (const element of document.elementsFromPoint(x, y)) note(element, "a point");
    note(document.caretPositionFromPoint?.(x, y)?.offsetNode, "the caret at a point");
    note(document.caretRangeFromPoint?.(x, y)?.startContainer, "the range at a point");
  };
  const noteAll = (owner: object, by: string): void => {
    for (const name in owner) note((owner as Record<string, unknown>)[name], `${by}.${name}`);
  };
  const hear = (event: Event): void => {
    const { target } = event;
    heard.add(`${event.type} at ${target instanceof Element ? target.id || target.localName : "the page"}`);
    for (const found of event.composedPath()) note(found, `the path of ${event.type}`);
    // All properties of an event, also those of one browser: `fromElement`, `rangeParent`, `originalTarget`.
    noteAll(event, event.type);
    if (event instanceof MouseEvent) notePoint(event.clientX, event.clientY);
    note(document.activeElement, "the focus");
    for (const { effect } of document.getAnimations()) note((effect as KeyframeEffect).target, "an animation");
    noteSelection();
  };
  const kinds = new Set(
    "probe focusin focusout DOMActivate DOMMouseScroll MozMousePixelScroll compositionstart compositionupdate compositionend textInput selectstart selectionchange".split(
      " ",
    ),
  );
  for (const start of [window, document, HTMLElement.prototype, SVGElement.prototype])
    for (let owner: object | null = start; owner; owner = Object.getPrototypeOf(owner) as object | null)
      for (const name of Object.getOwnPropertyNames(owner)) if (name.startsWith("on")) kinds.add(name.slice(2));
  for (const kind of kinds)
    for (const on of [window, document]) for (const capture of [true, false]) on.addEventListener(kind, hear, capture);
  // What browsers report about input, layout shifts and painting.
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      noteAll(entry, entry.entryType);
      for (const source of (entry as unknown as { sources?: object[] }).sources ?? []) noteAll(source, "a shift");
    }
  }).observe({
    entryTypes: PerformanceObserver.supportedEntryTypes.filter((type) => !["resource", "navigation"].includes(type)),
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noteAll(entry, entry.entryType);
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  // Our host from the start, with all its properties.
  const watchHost = (host: Element): void => {
    const noteEntries = (entries: readonly object[]) => {
      for (const entry of entries) noteAll(entry, entry.constructor.name);
      // In Firefox an event that a page dispatches during another one names what is under the pointer.
      dispatchEvent(new MouseEvent("probe", { clientX: 100, clientY: 200 }));
    };
    new ResizeObserver(noteEntries).observe(host);
    new IntersectionObserver(noteEntries).observe(host);
    new MutationObserver(noteEntries).observe(host, { subtree: true, childList: true, attributes: true });
    for (const animation of host.getAnimations({ subtree: true }))
      note((animation.effect as KeyframeEffect).target, "an animation of the host");
    noteAll(host, "the host");
    const around = document.createRange();
    around.selectNode(host);
    note(around.toString(), "a range around the host");
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element && node.matches("[popover]")) watchHost(node);
  }).observe(document, { childList: true, subtree: true });

  (globalThis as { overheard?: () => Overheard }).overheard = () => {
    noteSelection();
    return { nodes: [...nodes].toSorted(), text: [...texts].join("\n"), heard: [...heard].toSorted() };
  };
  (globalThis as { forget?: () => void }).forget = () => {
    for (const learned of [nodes, texts, heard]) learned.clear();
  };
  /** A closed root of the page, and an event that reveals a node in it. */
  (globalThis as { plant?: () => void }).plant = () => {
    const secret = document.createElement("i");
    const host = document.body.appendChild(document.createElement("div"));
    host.attachShadow({ mode: "closed" }).append(secret);
    dispatchEvent(new CustomEvent("click", { detail: secret }));
    host.remove();
  };
}

/** News whose first script listens to everything. Its content is in `#home`, which fills the window. */
const eavesdroppingIn = (home: "section" | "dialog") =>
  html(
    `eavesdropping-${home}.html`,
    `<!doctype html><html lang=en><head><script>(${eavesdrop.toString()})()</script>`,
    `<title>Spyware of NSO Group</title><link rel=icon href=data:,>${NEWS}`,
    "<style>body { margin: 0; font: 20px/1.6 sans-serif } p { margin: 0 0 16px } #long { height: 2000px }",
    "#home { box-sizing: border-box; padding: 40px; background: white; overflow: auto }",
    "dialog { border: 0; margin: 0; width: 100vw; height: 100vh; max-width: none; max-height: none }</style></head>",
    `<${home} id=home><h1>A licence for spyware</h1>`,
    "<p>Of a field: <input id=field value='a field'></p>",
    "<p id=name>The spyware is sold by <span id=words>NSO Group</span> abroad.</p>",
    "<iframe id=frame width=700 height=60 srcdoc='<p>Pegasus is a product.</p>'></iframe>",
    `<div id=long></div></${home}>`,
  );

/** Where a card may be put into a page. */
export const places = ["the page", "an open modal dialog", "a fullscreen element"] as const;

/** Opens a page that listens to everything, and makes its `#home` such a place. */
export async function openEavesdropping(
  opened: OpenedBrowser,
  place: (typeof places)[number],
): Promise<{ page: Page; tabId: number }> {
  const inDialog = place === "an open modal dialog";
  const { page, tabId } = await opened.showPage(eavesdroppingIn(inDialog ? "dialog" : "section"));
  if (inDialog) await page.$eval("dialog", (dialog) => dialog.showModal());
  if (place === "a fullscreen element") await fillScreen(page, "#home", { x: 600, y: 20 });
  await opened.extension.ask("reportPage", { tabId, toEnd: true });
  return { page, tabId };
}

export function overheard(page: Page): Promise<Overheard> {
  return page.evaluate(() => (globalThis as unknown as { overheard: () => Overheard }).overheard());
}

/** Has the page as it was opened, for the next test: no card, no focus, nothing selected, and what it learned forgotten. */
export async function calm(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  // A menu takes the first press, its card the next. One more would close the page's own dialog.
  await expect
    .poll(async () => {
      if (await hostBox(page)) await page.keyboard.press("Escape");
      return hostBox(page);
    })
    .toBeNull();
  await page.evaluate(() => {
    getSelection()!.removeAllRanges();
    (document.activeElement as HTMLElement | null)?.blur();
    document.querySelector("#home")!.scrollTo(0, 0);
    scrollTo(0, 0);
  });
  // What a browser tells later, as of layout shifts, belongs to the test before.
  await wait(page, 50);
  await page.evaluate(() => (globalThis as unknown as { forget: () => void }).forget());
}

/** Makes the page reveal something of its own, which it must notice. */
export function plant(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as unknown as { plant: () => void }).plant());
}

import { afterEach, expect, test, vi } from "vitest";

import { fakeTimers, realTimers } from "../fake-timers.ts";

import { countListeners } from "../count-listeners.ts";
import { byId, found, painted, paragraph, people, read } from "./start-reader.ts";

afterEach(() => {
  vi.restoreAllMocks();
  realTimers();
});

/** So long that only what is near the viewport is painted, and its place followed. */
const long = `<p id=long>${"Eytan Gilboa answered. ".repeat(40)}</p>`;

const changes: [string, () => void][] = [
  ["a text is another", () => void (byId("a").firstChild!.nodeValue += ".")],
  ["a long text is another", () => void (byId("long").firstChild!.nodeValue += ".")],
  ["an element is swapped", () => byId("b").replaceWith(Object.assign(paragraph("Itay Mack"), { id: "b" }))],
  ["what is hidden is swapped", () => byId("hidden").replaceChildren(paragraph("NSO Group"))],
  ["a shadow root comes", () => byId("root").replaceChildren(hostOf("NSO Group"))],
  ["a frame comes", () => byId("frame").replaceChildren(frameOf("NSO Group"))],
];

function frameOf(text: string): HTMLElement {
  return Object.assign(document.createElement("iframe"), { srcdoc: `<p>${text}</p>` });
}

function hostOf(text: string): HTMLElement {
  const host = document.createElement("div");
  host.attachShadow({ mode: "open" }).append(paragraph(text));
  return host;
}

test.each(changes)("five minutes in which %s leave no more behind than one", async (_what, change) => {
  const listeners = countListeners();
  using started = read(`${people}${long}<div id=root></div><div id=frame></div><div id=hidden hidden></div>`);
  await found(started.reader);
  await expect.poll(() => painted().length).toBe(42);
  fakeTimers(["setTimeout", "clearTimeout", "performance"]);
  const changeFor = async (minutes: number) => {
    for (let turn = 0; turn < minutes * 10; turn++) {
      change();
      await vi.advanceTimersByTimeAsync(6000);
    }
    await expect.poll(() => painted().length).toBeGreaterThanOrEqual(42);
    // One looks now and then whether the marks are there, and one whether what was rewritten stands still.
    expect(vi.getTimerCount()).toBeLessThanOrEqual(2);
    return listeners();
  };
  const first = await changeFor(1);
  // What loads or is drawn at this moment may differ by a few; what stays behind is one for each of 40 changes.
  expect((await changeFor(4)) - first).toBeLessThan(4);
});

import { describe, expect, test, vi } from "vitest";

import { createVisibilityTracker } from "../../../src/page/visibility/watch-visibility.ts";
import { showPage } from "../show-page.ts";
import { byId, read, section, seenRows as rows } from "../reader/start-reader.ts";

const unseenFirst = [
  { marked: false, visible: false },
  { marked: true, visible: true },
];
const bothSeen = [
  { marked: true, visible: true },
  { marked: false, visible: true },
];
const named = "<p id=b>The company NSO Group said so.</p>";

describe("marks move when a person can see something else:", () => {
  const style = "<style>.fold{max-height:0;overflow:hidden}.faint{opacity:0}.slow{transition:opacity 300ms}</style>";
  test.each<[string, string, () => void]>([
    [
      "a fold is opened by a class",
      "<div id=a class=fold><p>NSO Group</p></div>",
      () => byId("a").removeAttribute("class"),
    ],
    ["details are opened", "<details id=a><p>NSO Group</p></details>", () => byId("a").setAttribute("open", "")],
    [
      "a box is checked",
      "<style>#a:checked+.fold{max-height:none}</style><input id=a type=checkbox><div class=fold><p>NSO Group</p></div>",
      () => (byId("a") as HTMLElement).click(),
    ],
    ["it fades in", "<div id=a class='faint slow'><p>NSO Group</p></div>", () => byId("a").classList.remove("faint")],
    [
      "a script animates it",
      "<div id=a class=faint><p>NSO Group</p></div>",
      () => byId("a").animate({ opacity: [0, 1] }, { duration: 400, fill: "forwards" }),
    ],
    [
      "a sheet shows it",
      "<style id=a>p:first-of-type{opacity:0}</style><p>NSO Group</p>",
      () => byId("a").replaceWith(Object.assign(document.createElement("style"), { textContent: "p{margin:0}" })),
    ],
  ])("%s", async (_what, markup, show) => {
    using started = read(`${style}${markup}${named}`, undefined, section);
    expect(await rows(started)).toEqual(unseenFirst);
    show();
    await expect.poll(() => started.reader.all().map(({ marked }) => marked)).toEqual([true, false]);
  });

  test("an animation that begins later", async () => {
    const animation = "@keyframes show{from{opacity:0}to{opacity:1}} #a{animation:show 200ms 400ms both}";
    using started = read(`<style>${animation}</style><p id=a>NSO Group</p>${named}`, undefined, section);
    await expect.poll(() => started.reader.all().map(({ marked }) => marked)).toEqual([true, false]);
  });

  test("a fold is closed, and the mark goes on to what is seen", async () => {
    using started = read(`${style}<div id=a><p>NSO Group</p></div>${named}`, undefined, section);
    expect(await rows(started)).toEqual(bothSeen);
    byId("a").className = "fold";
    await expect.poll(() => started.reader.all().map(({ marked }) => marked)).toEqual([false, true]);
  });

  test("a page that rests is not looked at", async () => {
    using started = read(`${style}<div class=faint><p>NSO Group</p></div>${named}`, undefined, section);
    await rows(started);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const measured = vi.spyOn(Range.prototype, "getClientRects");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(measured).not.toHaveBeenCalled();
    measured.mockRestore();
  });
});

async function runAtOnce(work: Iterator<unknown, boolean>): Promise<boolean> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

test("what went with its frame is in nobody's way, though to touch it throws", async () => {
  showPage("<p id=a style='opacity:0'>NSO Group</p>");
  // As a node of a frame that went is in Firefox, from then until the page is read again.
  const dead = {
    place: "text" as const,
    block: document.createElement("p"),
    text: "NSO Group",
    get pieces(): never {
      throw new TypeError("can't access dead object");
    },
  };
  const live = {
    place: "text" as const,
    block: byId("a"),
    text: "NSO Group",
    pieces: [{ node: byId("a").firstChild as Text, start: 0 }],
  };
  const changed = vi.fn<() => void>();
  const ending = new AbortController();
  const tracker = createVisibilityTracker({ changed, run: runAtOnce, signal: ending.signal });
  tracker.follow([
    { flow: dead, start: 0, end: 9, sight: "plain" },
    { flow: live, start: 0, end: 9, sight: "unseen" },
  ]);
  byId("a").removeAttribute("style");
  await expect.poll(() => changed.mock.calls.length).toBeGreaterThan(0);
  ending.abort();
});

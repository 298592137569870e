import { describe, expect, test, vi } from "vitest";

import { byId, found, painted, read } from "./start-reader.ts";

describe("hidden text is read once it is shown:", () => {
  const style = "<style>.none{display:none} .unseen{visibility:hidden}</style>";
  test.each<[string, string, () => void]>([
    ["the hidden attribute goes", "<div hidden id=a><p>NSO Group</p></div>", () => byId("a").removeAttribute("hidden")],
    ["a class goes", "<div class=none id=a><p>NSO Group</p></div>", () => byId("a").removeAttribute("class")],
    [
      "a class of an inline part goes",
      "<p>It is <b class=none id=a>NSO Group</b></p>",
      () => byId("a").removeAttribute("class"),
    ],
    ["it becomes visible", "<div class=unseen id=a><p>NSO Group</p></div>", () => byId("a").removeAttribute("class")],
    [
      "an inline part becomes visible",
      "<p>It is <b class=unseen id=a>NSO Group</b></p>",
      () => byId("a").removeAttribute("class"),
    ],
    ["a dialog opens", "<dialog id=a><p>NSO Group</p></dialog>", () => (byId("a") as HTMLDialogElement).show()],
    ["a sheet goes", "<p class=none>NSO Group</p>", () => document.body.querySelector("style")!.remove()],
    [
      "the found text is opened",
      "<div hidden=until-found id=a>NSO Group</div>",
      () => byId("a").removeAttribute("hidden"),
    ],
  ])("%s", async (_what, markup, show) => {
    using started = read(`${style}${markup}`);
    expect(await found(started.reader)).toEqual([]);
    show();
    await expect.poll(() => painted()).toEqual(["NSO Group"]);
  });

  test("an animation shows it, as on AMP pages", async () => {
    const animation = "@keyframes show{from{visibility:hidden}to{visibility:visible}}";
    using started = read(
      `<style>${animation} #a{animation:show 100ms steps(1,end) 0s 1 normal both}</style><p id=a>NSO Group</p>`,
    );
    expect(await found(started.reader)).toEqual([]);
    await expect.poll(() => painted()).toEqual(["NSO Group"]);
  });

  test("it is not looked for in every frame of a page that changes its style in each", async () => {
    const count = 1000;
    using started = read(`<div id=a style="visibility:hidden">${"<p>NSO Group</p>".repeat(count)}</div>`);
    await found(started.reader);
    const asked = vi.spyOn(Element.prototype, "checkVisibility");
    const frames = 30;
    for (let frame = 0; frame < frames; frame++) {
      byId("a").className = `turn-${frame}`;
      await new Promise(requestAnimationFrame);
    }
    const looks = asked.mock.calls.length / count;
    asked.mockRestore();
    expect(looks).toBeGreaterThanOrEqual(1);
    expect(looks).toBeLessThan(frames / 3);
    byId("a").removeAttribute("style");
    await expect.poll(() => painted().length, { timeout: 10_000 }).toBeGreaterThan(0);
  });

  test("what stays hidden in view keeps nothing busy", async () => {
    using started = read("<p style='visibility:hidden'>NSO Group</p>");
    await found(started.reader);
    const before = started.told();
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    expect(started.told()).toBe(before);
  });
});

import { describe, expect, test } from "vitest";

import { byId, found, painted, people, read } from "./start-reader.ts";

/** The document and its shadow root, as markup. */
const everything = () =>
  [document.documentElement, byId("c").shadowRoot!].map((node) => new XMLSerializer().serializeToString(node)).join();

describe("the page stays as it was", () => {
  const markup = `${people}<div id=c><template shadowrootmode=open><p>NSO Group</p></template></div><p hidden>NSO Group</p>`;

  test("no node and no attribute changes, from the first to the last", async () => {
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => void records.push(...more));
    {
      using started = read(markup);
      const before = everything();
      for (const root of [document, byId("c").shadowRoot!])
        observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      await found(started.reader);
      await expect.poll(() => painted()).toHaveLength(3);
      expect(everything()).toBe(before);
      started.life.abort();
      expect(everything()).toBe(before);
    }
    expect([...records, ...observer.takeRecords()]).toEqual([]);
    observer.disconnect();
  });

  test("an end leaves the registry as it was found", async () => {
    const own = new Highlight();
    CSS.highlights.set("page-search", own);
    const before = [...CSS.highlights.keys()];
    using started = read(people);
    await found(started.reader);
    await expect.poll(() => CSS.highlights.has("sidelight-entity")).toBe(true);
    started.life.abort();
    expect([...CSS.highlights.keys()]).toEqual(before);
    byId("a").append(" and NSO Group");
    await new Promise(requestAnimationFrame);
    expect([...CSS.highlights.keys()]).toEqual(before);
    CSS.highlights.delete("page-search");
  });

  test("it ends by itself when the extension is gone", async () => {
    let alive = true;
    using started = read(people, () => alive);
    await found(started.reader);
    alive = false;
    byId("a").append("!");
    await Promise.resolve();
    expect(started.life.signal.aborted).toBe(true);
    expect(CSS.highlights.has("sidelight-entity")).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";

import { walkMentions } from "../../../src/page/card/keyboard/walk-mentions.ts";
import { byId, found, liveText, painted, paragraph, read } from "./start-reader.ts";

const innerRoot = () => byId("a").shadowRoot!.firstElementChild!.shadowRoot!;

describe("text in open shadow roots", () => {
  const nested = `<div id=a><template shadowrootmode=open><x-b><template shadowrootmode=open><p>Itay Mack</p></template></x-b></template></div>`;

  test("is found and marked", async () => {
    using started = read(nested);
    expect(await found(started.reader)).toEqual(["Itay Mack"]);
    await expect.poll(() => painted()).toEqual(["Itay Mack"]);
  });

  test("is followed when it changes", async () => {
    using started = read(nested);
    await found(started.reader);
    innerRoot().append(paragraph("NSO Group"));
    await expect.poll(() => found(started.reader)).toEqual(["Itay Mack", "NSO Group"]);
    innerRoot().firstElementChild!.remove();
    await expect.poll(() => found(started.reader)).toEqual(["NSO Group"]);
  });

  test("is followed when the host came in later", async () => {
    using started = read("<p>Nothing</p>");
    await found(started.reader);
    const host = document.createElement("section");
    host.attachShadow({ mode: "open" }).append(paragraph("NSO Group"));
    document.body.append(host);
    await expect.poll(() => found(started.reader)).toEqual(["NSO Group"]);
    host.shadowRoot!.append(paragraph("Itay Mack"));
    await expect.poll(() => found(started.reader)).toEqual(["NSO Group", "Itay Mack"]);
  });

  test("is in a link where its root has one around the slot", async () => {
    using started = read(
      "<x-link><template shadowrootmode=open><a href='#read'><slot></slot></a></template>Itay Mack</x-link>",
    );
    await found(started.reader);
    await expect.poll(() => [...(CSS.highlights.get("sidelight-link") ?? [])].map(liveText)).toEqual(["Itay Mack"]);
    expect(painted()).toEqual([]);
  });

  test("is where the keys go on from, if the caret stands in it", async () => {
    using started = read(
      "<div id=a><template shadowrootmode=open><p>NSO Group</p><p>Itay Mack</p></template></div><p>Avidan Freedman</p>",
    );
    await found(started.reader);
    const walk = walkMentions(document, started.reader);
    await userEvent.click(byId("a").shadowRoot!.lastElementChild!);
    expect(walk.here()?.text).toBe("Itay Mack");
    expect(walk.step(1)?.mention.text).toBe("Avidan Freedman");
  });

  test("is painted where much of it stands straight in a root", async () => {
    using started = read(`<div id=a><template shadowrootmode=open>${"Itay Mack said. ".repeat(40)}</template></div>`);
    await found(started.reader);
    await expect.poll(() => painted().length).toBeGreaterThan(30);
  });
});

import { describe, expect, test } from "vitest";

import { byId, found, painted, paragraph, read } from "./start-reader.ts";

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
});

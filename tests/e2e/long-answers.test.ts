import { describe, expect } from "vitest";

import { testAlike } from "./browser/alike.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { shortNews } from "./pages/test-pages.ts";

/** A page of many words of a story: more than one answer holds. */
const endless = {
  name: "endless.html",
  body: Buffer.from(`<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>A licence for spyware</title>
<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "NewsArticle" }</script>
<h1>A licence for spyware</h1>
<p>NSO Group sold it.</p>
<main></main>
<p>Citizen Lab found it.</p>
<script>
  for (let part = 0; part < 60; part++) {
    const paragraph = document.createElement("p");
    paragraph.style.cssText = "height: 10px; overflow: hidden; font-size: 4px";
    paragraph.textContent = "spyware ".repeat(1000);
    document.querySelector("main").append(paragraph);
  }
</script>`),
};

interface Reply {
  ok: boolean;
  result: { setAside: unknown[] };
}

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("what is too long for an answer is told as a failure, never as nothing:", () => {
    const opened = browserFixture(kind);

    // Where a page is cut is counted in its words, by the same code in both: `unit/mentions/page-matcher.test.ts`.
    testAlike(kind)("a page with more words than are decided about", async () => {
      const { tabId } = await opened.showPage(endless);
      const report = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      expect(report).toMatchObject({ state: "read", failed: true });
      expect(report.mentions.map(({ text }) => text)).toContain("NSO Group");
      expect(report.mentions.map(({ text }) => text)).not.toContain("Citizen Lab");
    });

    // Only Chromium has a longest message: Firefox sends this as it sends any.
    testAlike(kind)("an answer of the background that is longer than a message may be", async () => {
      const { tabId } = await opened.showPage(shortNews);
      const told = await opened.extension.page.evaluate(async (id) => {
        const ask = async (): Promise<string> => {
          try {
            const message = { name: "getNotebook", params: { tabId: id } };
            const reply = await chrome.runtime.sendMessage<unknown, Reply>(message);
            return reply.ok ? `${reply.result.setAside.length} set aside` : "refused";
          } catch (error) {
            return String(error);
          }
        };
        const before = await ask();
        // A damaged record is told of whole. Chromium sends 64 MiB at most.
        await new Promise((resolve, reject) => {
          const opening = indexedDB.open("sidelight-notebook");
          opening.addEventListener("success", () => {
            const transaction = opening.result.transaction("items", "readwrite");
            transaction.objectStore("items").put("x".repeat(70_000_000), "damaged");
            transaction.addEventListener("complete", resolve);
            transaction.addEventListener("abort", () => reject(transaction.error!));
            opening.result.close();
          });
        });
        const during = await ask();
        await chrome.runtime.sendMessage({ name: "forgetNotebookAside", params: { tabId: id } });
        return [before, during, await ask()];
      }, tabId);
      const tooLong = expect.stringContaining("64MiB") as string;
      expect(told).toEqual(["0 set aside", kind === "chromium" ? tooLong : "1 set aside", "0 set aside"]);
    });
  });
});

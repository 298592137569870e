import { describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { lookInside } from "./card/inspect-page.ts";
import { middleOf } from "./pages/mark-page.ts";
import { testAlike } from "./browser/alike.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { html } from "./pages/test-pages.ts";

/** News of a day, with one sentence. */
const news = (name: string, published: string, sentence: string) =>
  html(
    name,
    `<!doctype html><html lang=en><link rel=icon href=data:,><meta property="og:type" content="article">`,
    `<meta property="article:published_time" content="${published}">`,
    `<style>body { margin: 2rem; font: 20px/1.6 sans-serif }</style><p>${sentence}</p>`,
  );

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a card fits its place", () => {
    const opened = browserFixture(kind);

    async function cardOn(served: ReturnType<typeof html>): Promise<string> {
      const { page, tabId } = await opened.openPage(served);
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await restOn(page, await middleOf(page, "#it"));
      return (await lookInside(opened.extension, tabId)).card ?? "";
    }

    // What is put first, and what is said of a date, is decided without the browser.
    testAlike(kind)("what the sentence names comes first", async () => {
      const names =
        "Spyware of NSO Group: <b id=it>DECA</b> stops a sale only where the UN Security Council has imposed an embargo.";
      const first = await cardOn(news("embargo.html", "2021-07-20", names));
      expect(first).toContain("only when there's an embargo");
      const law =
        "Spyware of NSO Group: <b id=it>DECA</b> does what the Defense Export Controls Act says, said Itay Mack.";
      const second = await cardOn(news("law.html", "2021-07-20", law));
      expect(second).toContain("DECA keeps to the law");
      expect(second).not.toContain("embargo");
    });

    testAlike(kind)("a page that is younger than the set says how much later it is", async () => {
      const plain = "Spyware: exports are screened by the <b id=it>Defense Export Controls Agency</b>.";
      const later = "This page is 3 years later.";
      expect(await cardOn(news("later.html", "2025-03-14T10:00:00Z", plain))).toContain(later);
      expect(await cardOn(news("then.html", "2021-07-31T10:00:00Z", plain))).not.toContain("later");
    });

    test("a mention in a quotation says so", async () => {
      const quoted = "“The spyware was screened by the <b id=it>Defense Export Controls Agency</b>”, she said.";
      expect(await cardOn(news("quoted.html", "2021-07-20", quoted))).toContain("Inside a quotation on this page.");
    });
  });
});

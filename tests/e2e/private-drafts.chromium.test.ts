import { describe, expect, test } from "vitest";

import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { filesOfProfileWith } from "./browser/profile-files.ts";
import { openOwnPage, press } from "./own-pages/open-own-pages.ts";
import { html } from "./pages/test-pages.ts";

// Firefox shows the page of a private draft in a private window, of which it keeps nothing.
describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("what is typed into a private draft", () => {
    const opened = browserFixture(kind, { privateWindows: true });

    // Firefox shows the page of a private draft in a private window, of which it keeps nothing.
    test.skipIf(kind === "firefox")(
      "is in no file either that restores tabs, as what another tab holds is",
      async () => {
        const draft = await openOwnPage(opened, "author.html?private");
        await press(draft, "Start with an empty set");
        const { page: other } = await opened.openPage(
          html("field.html", "<!doctype html><title>A form</title><textarea>"),
        );
        for (const [shown, text] of [
          [draft, "typed-in-private"],
          [other, "typed-in-the-open"],
        ] as const) {
          await shown.bringToFront();
          await shown.focus("textarea");
          await shown.keyboard.type(text);
        }
        await expect.poll(() => filesOfProfileWith(opened, "typed-in-the-open"), { timeout: 30_000 }).not.toEqual([]);
        await draft.close();
        await other.close();
        expect(filesOfProfileWith(opened, "typed-in-private")).toEqual([]);
      },
    );
  });
});

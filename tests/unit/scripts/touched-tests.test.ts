import { expect, test } from "vitest";

import { testsFor } from "../../../scripts/checks/touched-tests.ts";
import { root } from "../../../scripts/root.ts";

const touchedBy = (...changed: string[]) => testsFor(root, changed);
const all = touchedBy("package.json");

test("what all is built or run with touches every test", () => {
  for (const file of [
    "wxt.config.ts",
    "assets/locales/en.yml",
    "scripts/setup/build.ts",
    "tests/e2e/browser/open-browser.ts",
  ])
    expect(touchedBy(file)).toEqual(all);
});

test("a paper touches none", () => {
  expect([...touchedBy("README.md").values()].flat()).toEqual([]);
});

test("what runs in pages touches every test of the built extension, and of the rest those that import it", () => {
  const touched = touchedBy("src/page/card/open/hover.ts");
  for (const project of ["chromium", "firefox", "commands"]) expect(touched.get(project)).toEqual(all.get(project));
  expect(touched.get("unit")).toContain("tests/unit/page/hover.test.ts");
  expect(touched.get("unit")).not.toContain("tests/unit/settings/backup.test.ts");
});

test("what one page of the extension shows touches the tests that open that page", () => {
  const touched = touchedBy("src/ui/options/backup-section.tsx").get("chromium");
  expect(touched).toEqual(expect.arrayContaining(["tests/e2e/options.test.ts", "tests/e2e/axe.chromium.test.ts"]));
  expect(touched).not.toContain("tests/e2e/opening.test.ts");
});

test("a test page touches the tests that read it, a helper those that import it, and a test itself", () => {
  expect(touchedBy("tests/pages/zoom.html").get("firefox")).toContain("tests/e2e/torture/torture.test.ts");
  expect(touchedBy("tests/e2e/card/hover-stage.ts").get("firefox")).toContain("tests/e2e/opening.test.ts");
  expect(touchedBy("tests/unit/page/hover.test.ts").get("unit")).toContain("tests/unit/page/hover.test.ts");
});

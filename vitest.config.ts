import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";

import { findChromium, type BrowserKind } from "./scripts/browsers/find.ts";

const chromium = findChromium();

/** What is waited for comes when a browser gets round to it. One file at a time: two cores, and both browsers side by side. */
const patient = {
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 15_000 } },
} as const;

/** The built extension in one browser. Its files share their modules, and so the browser that stays open between them. */
const endToEnd = (kind: BrowserKind, other: BrowserKind): TestProjectConfiguration => ({
  extends: true,
  test: {
    name: kind,
    include: ["tests/e2e/**/*.test.ts"],
    // A file that is named after a browser is for that one alone.
    exclude: [`**/*.${other}.test.ts`],
    env: { TEST_BROWSER: kind },
    isolate: false,
    runner: "tests/e2e/browser/failure-runner.ts",
    // `npm test` names the tests that needed it, and fails where there are several.
    retry: 1,
    ...patient,
  },
});

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/unit/**/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright(chromium === undefined ? {} : { launchOptions: { executablePath: chromium.path } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: { name: "commands", include: ["tests/commands/**/*.test.ts"], ...patient },
      },
      {
        extends: true,
        test: { name: "soak", include: ["tests/soak/**/*.test.ts"], isolate: false, ...patient },
      },
      endToEnd("chromium", "firefox"),
      endToEnd("firefox", "chromium"),
    ],
  },
});

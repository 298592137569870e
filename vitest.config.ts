import { basename } from "node:path";

import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

import { findChromium, type BrowserKind } from "./scripts/browsers/find.ts";

const chromium = findChromium();

/** What is waited for comes when a browser gets round to it. */
const patient = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 15_000 } },
} as const;

/** Files that take longest, in this order: begun last, one of them alone would hold up the end of a run. */
const LONGEST = ["axe.chromium", "torture", "eavesdropper", "held-page", "low-viewport"];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.indexOf(basename(moduleId, ".test.ts"));
  return at === -1 ? LONGEST.length : at;
};

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- A method of the sequencer, not of an array.
    const bySize = await super.sort(files);
    return bySize.toSorted((a, b) => rank(a) - rank(b));
  }
}

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
    // One browser of a kind. With two a run is a tenth shorter, but on a slow machine, where four browsers shared two
    // cores, five tests that wait for the page's own pace passed only when they were run again.
    maxWorkers: 1,
    sequence: { groupOrder: kind === "chromium" ? 2 : 3 },
    runner: "tests/e2e/browser/failure-runner.ts",
    // `npm test` names the tests that needed it, and fails where there are several.
    retry: 1,
    ...patient,
  },
});

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        // The modules under test keep no state: read once by each worker, the run takes half the time. No unit test
        // measures time, so none fails because a busy machine takes longer.
        test: { name: "unit", include: ["tests/unit/**/*.test.ts"], isolate: false, testTimeout: 60_000 },
      },
      {
        extends: true,
        // V8 counts blocks only of code that it compiles after the count has begun: no other file may have read it.
        test: { name: "steps", include: ["tests/steps/**/*.test.ts"], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          // What is waited for comes when a busy machine gets round to it.
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
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
        test: { name: "commands", include: ["tests/commands/**/*.test.ts"], fileParallelism: false, ...patient },
      },
      {
        extends: true,
        test: {
          name: "soak",
          include: ["tests/soak/**/*.test.ts"],
          isolate: false,
          fileParallelism: false,
          ...patient,
        },
      },
      endToEnd("chromium", "firefox"),
      endToEnd("firefox", "chromium"),
    ],
  },
});

import { configDefaults, defineConfig } from "vitest/config";

/** What `npm run mutate` runs for each mutant: unit tests that take no time of their own and start no program. */
export default defineConfig({
  test: {
    // Stryker ends what takes too long: a busy machine is no mutant that was seen.
    testTimeout: 120_000,
    setupFiles: "scripts/checks/mutation-setup.ts",
    include: [`tests/unit/${process.env["MUTATED_ROOM"]}/**/*.test.ts`],
    exclude: [...configDefaults.exclude, "**/linear.test.ts", "**/fact-set-{command,authoring}.test.ts"],
  },
});

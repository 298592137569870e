import { configDefaults, defineConfig } from "vitest/config";

/** What `npm run mutate` runs for each mutant: unit tests that take no time of their own and start no program. */
export default defineConfig({
  test: {
    include: [`tests/unit/${process.env["MUTATED_ROOM"]}/**/*.test.ts`],
    exclude: [...configDefaults.exclude, "**/linear.test.ts", "**/fact-set-{command,authoring}.test.ts"],
  },
});

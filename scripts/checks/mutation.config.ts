import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** A mutant is tried no more once a test sees it. Vitest would begin with the files that take longest. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- A method of the sequencer, not of an array.
    const longestFirst = await super.sort(files);
    return longestFirst.toReversed();
  }
}

/**
 * What `npm run mutate` runs for each mutant: unit tests that take no time of their own, leave nothing to
 * chance and start no program.
 */
export default defineConfig({
  test: {
    // Stryker ends what takes too long: a busy machine is no mutant that was seen.
    testTimeout: 120_000,
    setupFiles: "scripts/checks/mutation-setup.ts",
    sequence: { sequencer: QuickestFirst },
    include: process.env["MUTATION_TESTS"]!.split(" "),
    exclude: [...configDefaults.exclude, "**/{linear,properties}.test.ts", "**/fact-set-{command,authoring}.test.ts"],
  },
});

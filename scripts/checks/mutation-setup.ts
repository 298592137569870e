import { beforeEach, inject } from "vitest";

/** What Stryker keeps in a test file's own process. */
interface Stryker {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

/**
 * Many test files compile their sets once, before their first test. Stryker takes whatever runs there for constants and
 * leaves the code as it is. Here only constants of the code's own modules, which are loaded first, stay so: the rest
 * counts as run by each test of the file.
 */
const provided = inject as (key: string) => string | undefined;
const stryker = (globalThis as unknown as Record<string, Stryker>)[provided("globalNamespace")!]!;
const mutant = stryker.activeMutant ?? provided("activeMutant");
stryker.activeMutant = undefined;

const modules = import.meta.glob("../../src/{facts,mentions,settings}/**/*.ts");
const room = Object.keys(modules).filter((path) => path.startsWith(`../../src/${process.env["MUTATED_ROOM"]}/`));
await Promise.all(room.map((path) => modules[path]!()));

if (provided("mode") === "mutant") {
  stryker.hitCount = 0;
  stryker.activeMutant = mutant;
} else {
  const constants = { ...stryker.mutantCoverage?.static };
  let shared: [mutant: string, count: number][] | undefined;
  beforeEach(() => {
    const { mutantCoverage: coverage, currentTestId: test } = stryker;
    if (!coverage || test === undefined) return;
    shared ??= Object.entries(coverage.static).filter(([id, count]) => count > (constants[id] ?? 0));
    const own = (coverage.perTest[test] ??= {});
    for (const [id, count] of shared) own[id] = (own[id] ?? 0) + count;
  });
}

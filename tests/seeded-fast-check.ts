import { configureGlobal } from "fast-check";

const given = import.meta.env as { VITE_FUZZ_RUNS?: string; VITE_FUZZ_SEED?: string };

/** How often a property is tried. `npm run fuzz` sets it, and a seed of its own; `npm test` tries the same each time. */
export const runs = Number(given.VITE_FUZZ_RUNS ?? 100);
configureGlobal({ numRuns: runs, seed: Number(given.VITE_FUZZ_SEED ?? 20210721) });

export * from "fast-check";

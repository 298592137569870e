import { configureGlobal } from "fast-check";

const given: string | undefined = import.meta.env["VITE_FUZZ_RUNS"];

/** How often a property is tried. `npm run soak` sets it, and then each run is another one; else all runs are the same. */
export const runs = Number(given ?? 100);
configureGlobal({ numRuns: runs, ...(given === undefined && { seed: 20210721 }) });

export * from "fast-check";

import { Session } from "node:inspector/promises";

export interface StepCounter {
  /** How many blocks of code the function runs in the files that are counted. */
  count(run: () => void): Promise<number>;
  close(): void;
}

/**
 * Counts the blocks of code that run, by V8's precise coverage. Unlike time the count is the same on any machine, however
 * busy. What a regular expression does inside is not in it: `npm run soak` times that.
 *
 * @param folder counted are files with this in their path
 */
export async function openStepCounter(folder: string): Promise<StepCounter> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return {
    async count(run) {
      // Each taking begins to count anew.
      await session.post("Profiler.takePreciseCoverage");
      run();
      const { result } = await session.post("Profiler.takePreciseCoverage");
      const ranges = result
        .filter(({ url }) => url.includes(folder))
        .flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
      const steps = ranges.reduce((sum, { count }) => sum + count, 0);
      if (steps === 0) throw new Error(`Nothing was counted: no code of ${folder} has run.`);
      return steps;
    },
    close: () => session.disconnect(),
  };
}

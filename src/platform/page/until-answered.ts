/** How long it waits before it asks again, in ms: the first time, and at most. */
const first = 1000;
const last = 60_000;

/** Asks until an answer comes, or `signal` ends it: a background can be stopped at any time. */
export async function untilAnswered<Result>(
  ask: () => Promise<Result | undefined>,
  signal: AbortSignal,
): Promise<Result | undefined> {
  for (let pause = first; !signal.aborted; pause = Math.min(pause * 2, last)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return undefined;
}

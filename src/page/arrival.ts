/** How long anybody should wait for a script that the background injects, in ms. */
const injectsWithin = 5000;

/** Something that comes later, and may be waited for. */
export interface Arrival {
  came(): void;
  /** Resolves when it came, when `signal` ended, or when it is too late. */
  wait(): Promise<void>;
}

export function createArrival(signal: AbortSignal): Arrival {
  const { promise, resolve } = Promise.withResolvers<void>();
  signal.addEventListener("abort", () => resolve());
  return {
    came: () => resolve(),
    wait() {
      setTimeout(resolve, injectsWithin);
      return promise;
    },
  };
}

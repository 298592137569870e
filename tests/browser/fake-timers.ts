import { vi } from "vitest";

type Faked = "setTimeout" | "clearTimeout" | "performance" | "Date";

/** Fakes timers, and with them the scheduled tasks that stand for them in the page. */
export function fakeTimers(toFake: Faked[]): void {
  vi.useFakeTimers({ toFake });
  vi.stubGlobal("scheduler", {
    postTask: (run: () => void, { delay }: { delay: number }) => Promise.resolve(setTimeout(run, delay)),
  });
}

export function realTimers(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

import type { Extension } from "../../../scripts/browsers/extension.ts";

type Callback = (this: unknown, ...given: unknown[]) => unknown;

/** In the extension's world of a page: counts from now on how long what is called back by observers, tasks and frames takes. */
export async function countOwnTime({ page: own }: Extension, tabId: number): Promise<void> {
  await own.evaluate(async (id) => {
    await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const counted = { spent: 0 };
        (globalThis as unknown as { ownTime: typeof counted }).ownTime = counted;
        /**
         * What goes on in microtasks after a task or a frame, as behind an `await`, counts too. Nothing goes on after an observer's
         * callback, and to wait for that costs Firefox several times as much as the callback.
         */
        const hops = 20;
        const timed = (run: Callback, microtasks = hops): Callback =>
          function called(...given) {
            let last = performance.now();
            const note = () => {
              const now = performance.now();
              counted.spent += now - last;
              last = now;
            };
            const after = (left: number) => {
              note();
              if (left > 0) void Promise.resolve(left - 1).then(after);
            };
            try {
              return run.apply(this, given);
            } finally {
              after(microtasks);
            }
          };
        // Of Firefox's two globals of a script each is used: its own, and the window as it sees it.
        const windows = [globalThis, document.defaultView!] as unknown as Record<string, unknown>[];
        for (const name of ["MutationObserver", "ResizeObserver", "IntersectionObserver"]) {
          const Plain = windows[0]![name] as new (...given: unknown[]) => object;
          const Timed = function timedObserver(run: Callback, ...options: unknown[]) {
            return new Plain(timed(run, 0), ...options);
          };
          for (const window of windows) window[name] = Timed;
        }
        const frame = requestAnimationFrame.bind(document.defaultView);
        for (const window of windows) window["requestAnimationFrame"] = (run: Callback) => frame(timed(run));
        const { scheduler } = windows[0] as { scheduler: { postTask(run: Callback, options: object): unknown } };
        const postTask = scheduler.postTask.bind(scheduler);
        for (const window of windows)
          Object.defineProperty(window, "scheduler", {
            value: { postTask: (run: Callback, options: object) => postTask(timed(run), options) },
          });
      },
    });
  }, tabId);
}

/** How long that took since it was asked last, in ms. */
export async function takeOwnTime({ page: own }: Extension, tabId: number): Promise<number> {
  const taken = await own.evaluate(async (id) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const counted = (globalThis as unknown as { ownTime: { spent: number } }).ownTime;
        const { spent } = counted;
        counted.spent = 0;
        return spent;
      },
    });
    return frame?.result;
  }, tabId);
  return taken!;
}

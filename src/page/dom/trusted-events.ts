/** Elements and event copies that our scripts made in this document. They share the isolated world, which no page sees. */
export const ownObjects = (): WeakSet<object> =>
  ((globalThis as { [key: symbol]: WeakSet<object> | undefined })[Symbol.for("sidelight.own")] ??= new WeakSet());

/** Whether an event is the browser's own or our copy of one. A page's script can make neither. */
export const isTrusted = (event: Event): boolean => event.isTrusted || ownObjects().has(event);

/** Listens for what a person or the browser did, and ignores events that a page's script makes. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- says what the events are, as `addEventListener` does
export function onTrusted<Heard extends Event>(
  target: EventTarget,
  types: string,
  heard: (event: Heard) => void,
  options: AddEventListenerOptions,
): void {
  const hear = (event: Event) => {
    if (isTrusted(event)) heard(event as Heard);
  };
  for (const type of types.split(" ")) target.addEventListener(type, hear, options);
}

/** Runs something when a signal aborts. */
export const onAbort = (signal: AbortSignal, run: () => void): void => signal.addEventListener("abort", run);

/** Waits for a page that the browser renders ahead, in Chromium, to be shown; it may never be. */
export async function whenActivated(page: Document): Promise<void> {
  // Where the browser does not know it, a page can have an element of that name.
  if ((page as { prerendering?: boolean }).prerendering !== true) return;
  await new Promise((shown) => {
    onTrusted(page, "prerenderingchange", shown, { once: true });
  });
}

import { onTrusted } from "../dom/trusted-events.ts";

/** What opens a card: resting on a mark, only a click on it, or resting on it while a key is held. */
export interface Trigger {
  trigger: "rest" | "click" | "held-key";
  /** By its name in `KeyboardEvent.key`. */
  heldKey: string;
}

/** Keys that do nothing by themselves: to hold one is not to type. */
const modifiers = ["Alt", "Control", "Shift", "Meta"];

interface Setting {
  page: Document;
  trigger: () => Trigger;
  /** The key that opens cards went down, or it is no longer down. */
  held: (down: boolean) => void;
  /** Somebody types. */
  typed: () => void;
  signal: AbortSignal;
}

/** How long after a key somebody still types, in ms. */
const typing = 500;

/**
 * Tells what the keyboard says of the pointer's rest. No key is swallowed.
 *
 * @returns whether somebody types at a time of the page's events
 */
export function watchKeys({ page, trigger, held, typed, signal }: Setting): (time: number) => boolean {
  let last = -typing;
  const key = (event: KeyboardEvent) => {
    const { trigger: kind, heldKey } = trigger();
    const down = event.type === "keydown";
    if (kind === "held-key" && event.key === heldKey) {
      if (!event.repeat) held(down);
    } else if (down && !modifiers.includes(event.key)) {
      last = event.timeStamp;
      typed();
    }
  };
  onTrusted(page.defaultView!, "keydown keyup", key, { signal, passive: true, capture: true });
  return (time) => time - last < typing;
}

/** Whether a rest may open a card: no button is down, and the key that is asked for is held. */
export function restOpens(event: MouseEvent, { trigger, heldKey }: Trigger): boolean {
  if (event.buttons !== 0 || trigger === "click") return false;
  return trigger !== "held-key" || event.getModifierState(heldKey);
}

import { ownObjects } from "../../dom/trusted-events.ts";
import { setStyle } from "./card-host.ts";
import { runLater } from "../../schedule/timers.ts";

/** What only Firefox's events hold: nodes of closed shadow roots, too. */
type LeakingEvent = Event &
  Partial<Record<"originalTarget" | "explicitOriginalTarget" | "rangeParent", EventTarget | null>>;

/** What a page is to get no node of: a closed shadow root. */
export interface ShieldOptions {
  host: HTMLElement;
  root: ShadowRoot;
  /** Hears each event before any listener of the page does. */
  hear: (event: Event) => void;
}

/** Presses and focus changes. A page that hears them closes what it has open, as after any press outside. */
const presses = /^(?:(?:pointer|mouse)(?:down|up)|touch(?:start|end)|(?:aux|dbl)?click|contextmenu|(?:focus|blur).*)$/;

/**
 * Hides from the page each event that would give it a node of the closed root, as only Firefox's events do. The event
 * shield script calls this, as the first listener on the window.
 *
 * Such an event stops at the window. The browser still does its default action: focus, scrolling, a click. Listeners in
 * the root get a copy that stays in the root. The page gets another copy a task later, with the host as its target,
 * unless it is a press. `mouseout` and `blur` of the page's own nodes are copied too: they name the node that is
 * entered.
 */
export function createEventShield({ host, root, hear }: ShieldOptions): (event: Event) => void {
  const isOurs = (node: unknown): node is Node => node instanceof Node && node.getRootNode() === root;
  const again = new WeakSet<Event>();
  let drawn = false;
  /**
   * Firefox would extend a selection into the card, despite `user-select`. While one is drawn, the pointer passes
   * through.
   */
  const letPass = (event: Partial<MouseEvent>, inside: boolean) => {
    const { type, buttons, isTrusted } = event;
    if (!isTrusted || inside || buttons === undefined || drawn === buttons > 0) return;
    if (!drawn && type !== "mousedown") return;
    drawn = !drawn;
    setStyle(host, { "pointer-events": drawn ? "none" : "auto" });
  };
  return (event: LeakingEvent) => {
    if (event.isTrusted) hear(event);
    // An Escape that has closed something of ours is no news for the page.
    const isTaken = event.defaultPrevented;
    const { originalTarget, explicitOriginalTarget, rangeParent, composed } = event;
    const inside = isOurs(originalTarget);
    letPass(event, inside);
    if (!inside && !isOurs(explicitOriginalTarget) && !isOurs(rangeParent)) return;
    event.stopImmediatePropagation();
    // If the browser still names the node, the page gets no event. Presses in the card are never reported.
    if (again.has(event)) return;
    const like = describe(event);
    const target = inside ? host : originalTarget;
    const told = !isTaken && (!inside || !presses.test(event.type));
    if (told)
      runLater(() => {
        if (target === host && !host.isConnected) return;
        const made = like(composed);
        again.add(made);
        target?.dispatchEvent(made);
      });
    // By then it is too late to keep it from closing the page's dialog together with the card.
    if (inside && (event as Partial<KeyboardEvent>).key === "Escape") event.preventDefault();
    if (inside) deliver(event, originalTarget, root, like(false));
  };
}

/** Tells the listeners in the root by a copy; what they prevent is prevented. */
function deliver(event: Event, target: Node, root: ShadowRoot, copy: Event): void {
  const carryOver = () => {
    if (copy.defaultPrevented) event.preventDefault();
  };
  const settle = () => {
    carryOver();
    // A click that a script makes opens a `details`, too: only the person's own is to do it.
    copy.preventDefault();
  };
  if (event.type === "click") root.addEventListener("click", settle, { once: true });
  ownObjects().add(copy);
  target.dispatchEvent(copy);
  if (event.type !== "click") carryOver();
}

/** Makes copies of an event. All of it is read now: after dispatch an event has fewer properties. */
function describe(event: Event): (composed: boolean) => Event {
  const { type, bubbles, cancelable } = event;
  const Kind = event.constructor as typeof Event;
  const like: Record<string, unknown> = {};
  // To read what Firefox alone has would be reported to the page as deprecated, with our address.
  for (const name in event) if (!name.startsWith("moz")) like[name] = event[name as keyof Event];
  return (composed) => {
    try {
      const made = new Kind(type, { ...like, composed });
      // In Firefox a key event leaves every root, even with `composed: false`.
      if (made.composed === composed) return made;
    } catch {
      // A list of touches cannot be handed over.
    }
    const made = new Event(type, { bubbles, cancelable, composed });
    for (const name in like) if (!(name in made)) Object.defineProperty(made, name, { value: like[name] });
    return made;
  };
}

/** All that leaves a closed shadow root, or comes where the pointer or the focus goes into one. */
const targeted =
  "click dblclick auxclick contextmenu DOMActivate keydown keypress keyup focus blur focusin focusout copy cut paste " +
  "selectstart beforeinput input compositionstart compositionupdate compositionend";
/** To wait for a listener here would make scrolling slow. */
const scrolling = "wheel DOMMouseScroll MozMousePixelScroll touchstart touchmove touchend touchcancel";

const prefixed = (prefix: string, types: string) => types.replace(/\w+/g, `${prefix}$&`);

/** Shows each event to `look` before any listener of the page sees it, if this runs before the page's own scripts. */
export function listenFirst(page: Document, look: (event: Event) => void): void {
  const moves = "down up move over out enter leave";
  const mouse = prefixed("mouse", moves);
  const pointer = prefixed("pointer", `${moves} cancel rawupdate`);
  const drag = prefixed("drag", "start end enter over leave exit");
  const listen = () => {
    for (const [types, passive] of [
      [`${targeted} ${mouse} ${pointer} gotpointercapture lostpointercapture ${drag} drag drop`, false],
      [scrolling, true],
    ] as const)
      for (const type of types.split(" ")) page.defaultView!.addEventListener(type, look, { capture: true, passive });
  };
  listen();
  // `document.open` takes all listeners; to add one that is there does nothing.
  new MutationObserver(listen).observe(page, { childList: true });
}

/** All that leaves a closed shadow root, or comes where the pointer or the focus goes into one. */
const kinds =
  "click dblclick auxclick contextmenu DOMActivate keydown keypress keyup focus blur focusin focusout copy cut paste " +
  "selectstart beforeinput input compositionstart compositionupdate compositionend";
const moves = "down up move over out enter leave";
const mouse = moves.replace(/\w+/g, "mouse$&");
const pointer = `${moves} cancel rawupdate`.replace(/\w+/g, "pointer$&");
const drag = "start end enter over leave exit".replace(/\w+/g, "drag$&");
/** To wait for a listener here would make scrolling slow. */
const scrolling = "wheel DOMMouseScroll MozMousePixelScroll touchstart touchmove touchend touchcancel";

/** Shows each event to `look` before any listener of the page sees it, where this runs before the page's scripts do. */
export function guardEvents(page: Document, look: (event: Event) => void): void {
  const listen = () => {
    for (const [types, passive] of [
      [`${kinds} ${mouse} ${pointer} gotpointercapture lostpointercapture ${drag} drag drop`, false],
      [scrolling, true],
    ] as const)
      for (const type of types.split(" ")) page.defaultView!.addEventListener(type, look, { capture: true, passive });
  };
  listen();
  // `document.open` takes all listeners; to add one that is there does nothing.
  new MutationObserver(listen).observe(page, { childList: true });
}

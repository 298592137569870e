import type { Reader } from "../read-page.ts";
import type { CardHost } from "./card-host.ts";

/** How often the host is put back at most while one card is open: a page that insists has its way. */
const patience = 5;

/**
 * Keeps an open host where it can be seen and reached, until `signal` ends: puts it back where the page removed or hid
 * it, and moves it where a modal dialog or a fullscreen element opened or closed, since all else is inert then.
 *
 * @param lost told when it could not be kept
 */
export function keepHost(
  { page, rootsIn }: Pick<Reader, "page" | "rootsIn">,
  host: CardHost,
  beside: Element,
  lost: () => void,
  signal: AbortSignal,
): void {
  let left = patience;
  const look = () => {
    const { element } = host;
    if (signal.aborted || (element.matches(":popover-open") && element.parentNode === host.home(beside))) return;
    if (left-- === 0 || !host.putBack(beside)) lost();
    // It may have moved to another parent.
    else watch();
  };
  const observer = new MutationObserver(look);
  const watch = () => {
    observer.disconnect();
    for (const node of [page, host.element.parentNode!]) observer.observe(node, { childList: true });
  };
  watch();
  // No observer tells where all that it stands in was taken away, as a dialog with the card in it, or where a frame's own
  // script hides it.
  const frame = () => {
    if (signal.aborted) return;
    if (!host.element.matches(":popover-open")) look();
    page.defaultView?.requestAnimationFrame(frame);
  };
  frame();
  signal.addEventListener("abort", () => observer.disconnect());
  // A root keeps to itself what opens in it.
  for (const root of [page, ...rootsIn(page)])
    for (const event of ["toggle", "close", "fullscreenchange"])
      root.addEventListener(event, look, { signal, capture: true });
}

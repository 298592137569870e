import type { Reader } from "../mark/reader.ts";
import type { CardHost } from "./card-host.ts";
import { onFrame } from "../schedule/timers.ts";
import { onTrusted } from "../dom/trusted-events.ts";

/** How often the host is put back at most while one card is open: a page that insists has its way. */
const patience = 5;

/**
 * Keeps an open host where it can be seen and reached, until `signal` ends: puts it back where the page removed, hid or
 * altered it, and moves it where a modal dialog or a fullscreen element opened or closed, since all else is inert then.
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
    if (
      signal.aborted ||
      (!host.restore() && element.matches(":popover-open") && element.parentNode === host.home(beside))
    )
      return;
    if (left-- === 0 || !host.putBack(beside)) lost();
    // It may have moved to another parent.
    else watch();
  };
  const observer = new MutationObserver(look);
  const watch = () => {
    observer.disconnect();
    for (const node of [page, host.element.parentNode!]) observer.observe(node, { childList: true });
    observer.observe(host.element, { attributes: true });
  };
  watch();
  // No observer tells where all that it stands in was taken away, as a dialog with the card in it, or where a frame's own
  // script hides it.
  const frame = () => {
    if (signal.aborted) return;
    if (!host.element.matches(":popover-open")) look();
    if (page.defaultView) onFrame(frame, page.defaultView);
  };
  frame();
  signal.addEventListener("abort", () => observer.disconnect());
  // A root keeps to itself what opens in it.
  for (const root of [page, ...rootsIn(page)])
    onTrusted(root, "toggle close fullscreenchange", look, { signal, capture: true });
}

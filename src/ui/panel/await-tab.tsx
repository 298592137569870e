import { render } from "preact";

import { type NotLoaded, notifyIfLate } from "../loading/loaded.tsx";
import { NoReport } from "../overview/empty-state.tsx";

/**
 * Says in the panel that the tab in front is looked for, or could not be found, until it is there.
 *
 * @param follow asks for it
 * @param isThere whether the panel shows it
 */
export function awaitTab(surface: HTMLElement, follow: () => Promise<void>, isThere: () => boolean): void {
  const again = () => awaitTab(surface, follow, isThere);
  const say = (known: NotLoaded) => {
    if (!isThere()) render(<NoReport known={known} again={again} />, surface);
  };
  const lost = () => say("unknown");
  say("unasked");
  void notifyIfLate(follow(), lost).then(lost, lost);
}

import type { Reply, ToBackground } from "../messages.ts";
import { extension } from "./extension.ts";

/**
 * Sends one message to the background and gives its result; nothing where the background refused it or is gone. Where the
 * browser stops the background before it has answered, the next one is asked, once: each message says what is to be, so
 * saying it again does no harm. Ends `life` when the extension itself is gone. Never throws: it runs in
 * somebody's page.
 */
export async function tellBackground<Name extends keyof ToBackground>(
  name: Name,
  params: ToBackground[Name]["params"],
  life: AbortController,
  lost?: boolean,
): Promise<ToBackground[Name]["result"] | undefined> {
  // Asked here, not by `extensionAlive`: the gate has no byte to spare.
  if (extension.runtime?.id) {
    try {
      const reply = await extension.runtime.sendMessage<unknown, Reply<ToBackground[Name]["result"]>>({ name, params });
      return (reply as { result?: ToBackground[Name]["result"] }).result;
    } catch {
      if (!lost) return tellBackground(name, params, life, true);
    }
  } else life.abort();
  return undefined;
}

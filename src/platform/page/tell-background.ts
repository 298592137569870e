import type { Reply, ToBackground } from "../messages.ts";
import { extension, extensionAlive } from "./extension.ts";

/**
 * Sends one message to the background and gives its result; nothing where the background refused it or is gone.
 * Ends `life` when the extension itself is gone. Never throws: it runs in somebody's page.
 */
export async function tellBackground<Name extends keyof ToBackground>(
  name: Name,
  params: ToBackground[Name]["params"],
  life: AbortController,
): Promise<ToBackground[Name]["result"] | undefined> {
  if (!extensionAlive()) {
    life.abort();
    return undefined;
  }
  try {
    const reply = await extension.runtime.sendMessage<unknown, Reply<ToBackground[Name]["result"]>>({ name, params });
    return (reply as { result?: ToBackground[Name]["result"] }).result;
  } catch {
    return undefined;
  }
}

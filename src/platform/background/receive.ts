import browser, { type Runtime } from "webextension-polyfill";
import { z } from "zod";

import { changeSchema } from "../../settings/change.ts";
import type { Reply, ToBackground } from "../messages.ts";

// `jitless` keeps zod from calling `Function`, which an extension's CSP forbids.
z.config({ jitless: true });

type Name = keyof ToBackground;

/** Who may send a message: a page script of ours in the top document of a tab, or one of our own pages. */
type From = "page script" | "own page";

const id = z.string().max(200);
const entities = z.array(id).max(10_000);
const tabId = z.int().min(0);

/** What each message must look like and who may send it; what is not here is refused. */
const accepted: Record<Name, { from: From; params: z.ZodType }> = {
  gateFoundCoverage: {
    from: "page script",
    params: z.strictObject({ coverage: z.boolean(), why: z.array(z.string().max(200)).max(100) }),
  },
  readerStarts: { from: "page script", params: z.null() },
  readerFound: {
    from: "page script",
    params: z.strictObject({ entities, complete: z.boolean(), first: z.boolean() }),
  },
  cardNeedsFacts: { from: "page script", params: z.strictObject({ entities }) },
  cardNeedsCitations: { from: "page script", params: z.strictObject({ set: id, fact: id }) },
  reportPage: { from: "own page", params: z.strictObject({ tabId, toEnd: z.boolean() }) },
  readPageNow: { from: "own page", params: z.strictObject({ tabId }) },
  getSettings: { from: "own page", params: z.null() },
  changeSettings: { from: "own page", params: changeSchema },
  forgetSetAside: { from: "own page", params: z.null() },
  switchSite: { from: "own page", params: z.strictObject({ tabId, to: z.enum(["on", "off", "always"]) }) },
  hideEntity: { from: "page script", params: z.strictObject({ entity: id, everywhere: z.boolean() }) },
  showMention: { from: "own page", params: z.strictObject({ tabId, id: z.int() }) },
};

/** The tab a message comes from; −1 for a page of ours that stands in none. */
export interface Sender {
  tabId: number;
  url: string;
  /** Whether it is a tab of a private window. */
  incognito: boolean;
}

export type Handlers = {
  [N in Name]: (params: ToBackground[N]["params"], sender: Sender) => Promise<ToBackground[N]["result"]>;
};

/** Answers every message that is well formed and comes from where it may come from; refuses the others. */
export function receive(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    void answer(handlers, message, sender).then(reply);
    // The answer comes later. Both browsers, with and without the polyfill, agree on this form.
    return true;
  });
}

async function answer(handlers: Handlers, message: unknown, from: Runtime.MessageSender): Promise<Reply<unknown>> {
  const { name, params } = (message ?? {}) as { name?: unknown; params?: unknown };
  if (typeof name !== "string" || !Object.hasOwn(accepted, name))
    return refuse(`There is no message “${String(name)}”.`);
  const rule = accepted[name as Name];
  if (from.id !== browser.runtime.id || senderKind(from) !== rule.from)
    return refuse(`The message “${name}” is only taken from: ${rule.from}.`);
  const checked = rule.params.safeParse(params);
  if (!checked.success) return refuse(`The message “${name}” is malformed: ${z.prettifyError(checked.error)}`);
  try {
    const handler = handlers[name as Name] as (params: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, result: await handler(checked.data, senderOf(from)) };
  } catch (error) {
    return refuse(String(error));
  }
}

function senderOf({ tab, url = "" }: Runtime.MessageSender): Sender {
  return { tabId: tab?.id ?? -1, url, incognito: tab?.incognito ?? false };
}

function senderKind({ tab, url, frameId }: Runtime.MessageSender): From | undefined {
  if (url?.startsWith(browser.runtime.getURL(""))) return "own page";
  return tab && frameId === 0 ? "page script" : undefined;
}

function refuse(error: string): Reply<never> {
  return { ok: false, error };
}

import browser, { type Runtime } from "webextension-polyfill";
import { z } from "zod";

import type { ChangedSettings } from "../../settings/store-report.ts";
import { toStored } from "../../settings/stored.ts";
import { readMessage, type Reply, type ToBackground } from "../messages.ts";
import { isEntryKey, replayJournal } from "../own-page/journal.ts";
import { acceptedMessages } from "./message-schemas.ts";
import { loadSettings } from "./settings-store.ts";

type Name = keyof ToBackground;
type From = keyof typeof acceptedMessages;
const senders = Object.keys(acceptedMessages) as From[];

/** Where a message comes from. */
export interface Sender {
  /** −1 for one of our own pages outside a tab. */
  tabId: number;
  url: string;
  /** Whether it is a tab of a private window. */
  incognito: boolean;
  /** Undefined where the browser does not tell. */
  documentId: string | undefined;
  /** Whether it is prerendered: the tab shows another page, and may never show this one. */
  isPrerendered: boolean;
}

export type Handlers = {
  [N in Name]: (params: ToBackground[N]["params"], sender: Sender) => Promise<ToBackground[N]["result"]>;
};

/** Answers messages that match their schema and come from an allowed sender. Refuses all others. */
export function receive(handlers: Handlers): void {
  const answerJournaled = replayJournal((message, sender) => answer(handlers, message, sender), answerDone);
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const key = senderKind(sender) === "own page" ? (message as { key?: unknown } | null)?.key : undefined;
    const answering = isEntryKey(key) ? answerJournaled(key) : answer(handlers, message, sender);
    void answering.catch((error: unknown) => refuse(String(error))).then(reply);
    // The answer comes later. This form works in both browsers, with and without the polyfill.
    return true;
  });
}

async function answer(handlers: Handlers, message: unknown, from: Runtime.MessageSender): Promise<Reply<unknown>> {
  const { name, params } = readMessage(message);
  const expected = senders.filter((kind) => Object.hasOwn(acceptedMessages[kind], name));
  if (expected.length === 0) return refuse(`There is no message “${name}”.`);
  const kind = senderKind(from);
  if (from.id !== browser.runtime.id || !kind || !expected.includes(kind))
    return refuse(`The message “${name}” is only taken from: ${expected.join(", ")}.`);
  const checked = (acceptedMessages[kind] as Record<string, z.ZodType>)[name]!.safeParse(params);
  if (!checked.success) return refuse(`The message “${name}” is malformed: ${z.prettifyError(checked.error)}`);
  try {
    const handler = handlers[name as Name] as (params: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, result: await handler(checked.data, senderOf(from)) };
  } catch (error) {
    return refuse(String(error));
  }
}

/** The result of a change that an earlier background has made. The settings before it are no longer known. */
async function answerDone(): Promise<ChangedSettings> {
  const now = await loadSettings();
  return { ok: true, before: toStored(now).changed, now, undo: { type: "several", changes: [] } };
}

/** With the fields that the polyfill's types lack. */
type MessageSender = Runtime.MessageSender & { documentId?: string; documentLifecycle?: string };

function senderOf({ tab, url = "", documentId, documentLifecycle }: MessageSender): Sender {
  const isPrerendered = documentLifecycle === "prerender";
  return { tabId: tab?.id ?? -1, url, incognito: tab?.incognito ?? false, documentId, isPrerendered };
}

function senderKind({ tab, url, frameId, documentLifecycle }: MessageSender): From | undefined {
  if (url?.startsWith(browser.runtime.getURL(""))) return "own page";
  // A prerendered page is not frame 0 until it is shown. None of our scripts run in its frames.
  return tab && (frameId === 0 || documentLifecycle === "prerender") ? "page script" : undefined;
}

function refuse(error: string): Reply<never> {
  return { ok: false, error };
}

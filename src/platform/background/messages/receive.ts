import browser, { type Runtime } from "webextension-polyfill";

import type { ChangedSettings } from "../../../settings/report.ts";
import { readMessage, type Reply, type ToBackground } from "../../messages.ts";
import { isEntryKey, replayJournal } from "../../own-page/journal.ts";
import { loadSettings } from "../store/settings-store.ts";

type Name = keyof ToBackground;
type Kind = "page script" | "own page";

/** Where a message comes from. */
export interface Sender {
  /** −1 for one of our own pages outside a tab. */
  tabId: number;
  url: string;
  /** Whether it is a tab of a private window. */
  incognito: boolean;
  /** The title of the page; empty if no person sees it now. */
  title: string;
  /** Undefined where the browser does not tell. */
  documentId: string | undefined;
  /** Whether it is prerendered: the tab shows another page, and may never show this one. */
  isPrerendered: boolean;
}

export type Handlers = {
  [N in Name]: (params: ToBackground[N]["params"], sender: Sender) => Promise<ToBackground[N]["result"]>;
};

/** What one kind of sender may send: each message with the check of its parameters and what answers it. */
export interface Answers {
  accepted: Partial<Record<Name, (params: unknown) => boolean>>;
  handlers: Partial<Handlers>;
}

/**
 * Answers messages that are well formed and come from an allowed sender. Refuses all others.
 *
 * @param fromOwnPages loaded when one of our pages asks: most starts of the background are for a web page
 */
export function receive(fromPages: Answers, fromOwnPages: () => Promise<Answers>): void {
  const whyNot = async (name: string, kind: Kind) => {
    const [other, { accepted }] =
      kind === "own page" ? (["page script", fromPages] as const) : (["own page", await fromOwnPages()] as const);
    const isOfOther = Object.hasOwn(accepted, name);
    return isOfOther ? `The message “${name}” is only taken from: ${other}.` : `There is no message “${name}”.`;
  };
  const answer = async (message: unknown, from: Runtime.MessageSender): Promise<Reply<unknown>> => {
    const kind = senderKind(from);
    if (from.id !== browser.runtime.id || !kind) return refuse("Messages of this sender are not taken.");
    // No `await` for a page script: the browser opens the side panel only during the user gesture that asks for it.
    const { accepted, handlers } = kind === "page script" ? fromPages : await fromOwnPages();
    const { name, params } = readMessage(message);
    if (!Object.hasOwn(accepted, name)) return refuse(await whyNot(name, kind));
    if (!accepted[name as Name]!(params)) return refuse(`The message “${name}” is malformed.`);
    try {
      const handler = handlers[name as Name] as (known: unknown, sender: Sender) => Promise<unknown>;
      return { ok: true, result: await handler(params, senderOf(from)) };
    } catch (error) {
      return refuse(String(error));
    }
  };
  const answerJournaled = replayJournal(answer, answerDone);
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const key = senderKind(sender) === "own page" ? (message as { key?: unknown } | null)?.key : undefined;
    const answering = isEntryKey(key) ? answerJournaled(key) : answer(message, sender);
    void answering.catch((error: unknown) => refuse(String(error))).then(reply);
    // The answer comes later. This form works in both browsers.
    return true;
  });
}

/** The result of a change that an earlier background has made. The settings before it are no longer known. */
async function answerDone(): Promise<ChangedSettings> {
  const now = await loadSettings();
  const { toStored } = await import("../../../settings/stored.ts");
  return { ok: true, before: toStored(now).changed, now, undo: { type: "several", changes: [] } };
}

/** With the fields that the polyfill's types lack. */
type MessageSender = Runtime.MessageSender & { documentId?: string; documentLifecycle?: string };

function senderOf({ tab, url = "", documentId, documentLifecycle }: MessageSender): Sender {
  const isPrerendered = documentLifecycle === "prerender";
  // While it is prerendered, the tab has the title of another page.
  const title = tab?.active && !isPrerendered ? (tab.title ?? "") : "";
  return { tabId: tab?.id ?? -1, url, incognito: tab?.incognito ?? false, title, documentId, isPrerendered };
}

function senderKind({ tab, url, frameId, documentLifecycle }: MessageSender): Kind | undefined {
  if (url?.startsWith(browser.runtime.getURL(""))) return "own page";
  // A prerendered page is not frame 0 until it is shown. None of our scripts run in its frames.
  return tab && (frameId === 0 || documentLifecycle === "prerender") ? "page script" : undefined;
}

function refuse(error: string): Reply<never> {
  return { ok: false, error };
}

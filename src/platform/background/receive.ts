import browser, { type Runtime } from "webextension-polyfill";
import { z } from "zod";

import { changeSchema } from "../../settings/change.ts";
import type { OwnPageToBackground, PageToBackground, Reply, ToBackground } from "../messages.ts";
import { flowsShape, keptFlowsShape } from "./flow-shapes.ts";
import { openJournal } from "./journal.ts";

type Name = keyof ToBackground;

const id = z.string().max(200);
const ids = z.array(id).max(10_000);
const tabId = z.int().min(0);

/** UTF-16 units of a part of a page's text. */
const longestPart = 120_000;

const head = z.strictObject({
  title: z.string(),
  headline: z.string(),
  description: z.string(),
  language: z.string(),
});

const cardMessages = {
  readerStarts: z.null(),
  scanFlows: z.strictObject({ flows: flowsShape }),
  decidePage: z.strictObject({
    head,
    flows: keptFlowsShape,
    hidden: z.array(z.string()),
    version: z.string().max(10_000).optional(),
  }),
  getFacts: z.strictObject({ entities: ids, figures: ids }),
  getCitations: z.strictObject({ set: id, fact: id }),
};

/** What each message must look like, by who may send it; what is not here is refused. */
const accepted = {
  /** From a page script of ours in the top document of a tab. */
  "page script": {
    gateFoundCoverage: z.strictObject({ coverage: z.boolean(), why: z.array(z.string().max(400)).max(100) }),
    pageReturned: z.null(),
    lookAtText: z.strictObject({ text: z.string().max(longestPart), complete: z.boolean() }),
    lookFailed: z.strictObject({ failure: z.string().max(2000) }),
    readerFound: z.strictObject({
      entities: ids,
      complete: z.boolean(),
      first: z.boolean(),
      failure: z.string().max(2000).optional(),
    }),
    readerEnds: z.null(),
    frameMarked: z.null(),
    cardWanted: z.null(),
    mentionsCounted: z.strictObject({ count: z.int().min(0) }),
    ...cardMessages,
    hideEntity: z.strictObject({ entity: id, everywhere: z.boolean(), hidden: z.boolean() }),
    openPanel: z.strictObject({ entity: id }),
  } satisfies Shapes<PageToBackground>,
  "own page": {
    ...cardMessages,
    reportPage: z.strictObject({ tabId, toEnd: z.boolean() }),
    readPageNow: z.strictObject({ tabId }),
    getSettings: z.null(),
    changeSettings: changeSchema,
    backUpSettings: z.null(),
    // 5 MB: more than the longest lists take.
    restoreSettings: z.strictObject({ text: z.string().max(5_000_000) }),
    listFactSets: z.null(),
    forgetSetAside: z.null(),
    switchSite: z.strictObject({
      tabId,
      host: z.string().min(1).max(253),
      to: z.enum(["on", "off", "always"]),
      incognito: z.boolean().optional(),
    }),
    markAgain: z.strictObject({
      tabId,
      entity: id,
      host: z.string().min(1).max(253).optional(),
      incognito: z.boolean().optional(),
    }),
    showMention: z.strictObject({ tabId, id: z.int() }),
    panelLooksOn: z.strictObject({ tabId }),
  } satisfies Shapes<OwnPageToBackground>,
};

type From = keyof typeof accepted;
const senders = Object.keys(accepted) as From[];
type Shapes<Messages extends { [N in keyof Messages]: { params: unknown } }> = {
  [N in keyof Messages]: z.ZodType<Messages[N]["params"]>;
};

/** The tab a message comes from; −1 for a page of ours that stands in none. */
export interface Sender {
  tabId: number;
  url: string;
  /** Whether it is a tab of a private window. */
  incognito: boolean;
  /** The document, where the browser names it. */
  documentId: string | undefined;
  /** Whether it is rendered ahead: the tab shows another page, and may never show this one. */
  isAhead: boolean;
}

export type Handlers = {
  [N in Name]: (params: ToBackground[N]["params"], sender: Sender) => Promise<ToBackground[N]["result"]>;
};

/** Answers every message that is well formed and comes from where it may come from; refuses the others. */
export function receive(handlers: Handlers): void {
  const answerJournaled = openJournal((message, sender) => answer(handlers, message, sender));
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const key = senderKind(sender) === "own page" ? (message as { key?: unknown } | null)?.key : undefined;
    const answering = typeof key === "string" ? answerJournaled(key) : answer(handlers, message, sender);
    void answering.catch((error: unknown) => refuse(String(error))).then(reply);
    // The answer comes later. Both browsers, with and without the polyfill, agree on this form.
    return true;
  });
}

async function answer(handlers: Handlers, message: unknown, from: Runtime.MessageSender): Promise<Reply<unknown>> {
  const { name: called, params } = (message ?? {}) as { name?: unknown; params?: unknown };
  const name = typeof called === "string" ? called : "";
  const expected = senders.filter((kind) => Object.hasOwn(accepted[kind], name));
  if (expected.length === 0) return refuse(`There is no message “${name}”.`);
  const kind = senderKind(from);
  if (from.id !== browser.runtime.id || !kind || !expected.includes(kind))
    return refuse(`The message “${name}” is only taken from: ${expected.join(", ")}.`);
  const checked = (accepted[kind] as Record<string, z.ZodType>)[name]!.safeParse(params);
  if (!checked.success) return refuse(`The message “${name}” is malformed: ${z.prettifyError(checked.error)}`);
  try {
    const handler = handlers[name as Name] as (params: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, result: await handler(checked.data, senderOf(from)) };
  } catch (error) {
    return refuse(String(error));
  }
}

/** What the polyfill's types do not know. */
type MessageSender = Runtime.MessageSender & { documentId?: string; documentLifecycle?: string };

function senderOf({ tab, url = "", documentId, documentLifecycle }: MessageSender): Sender {
  const isAhead = documentLifecycle === "prerender";
  return { tabId: tab?.id ?? -1, url, incognito: tab?.incognito ?? false, documentId, isAhead };
}

function senderKind({ tab, url, frameId, documentLifecycle }: MessageSender): From | undefined {
  if (url?.startsWith(browser.runtime.getURL(""))) return "own page";
  // A page that is rendered ahead is no frame 0 before it is shown. No script of ours is in the frames of one.
  return tab && (frameId === 0 || documentLifecycle === "prerender") ? "page script" : undefined;
}

function refuse(error: string): Reply<never> {
  return { ok: false, error };
}

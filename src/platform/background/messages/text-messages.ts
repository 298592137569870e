import type { PageMatcher } from "../../../mentions/decide/page-matcher.ts";
import { enabledSets, opaqueStamp, settingsForPage } from "../store/fact-sets.ts";
import { injectScript } from "../tabs/inject.ts";
import type { KnownSet } from "../../own-sets/known-sets.ts";
import type { Matching } from "../store/matching.ts";
import { logFailure, settingsFor } from "./page-script-messages.ts";
import type { Handlers, Sender } from "./receive.ts";
import { hostOf } from "../store/site.ts";
import { createHeldFlows, lengthOf } from "./held-flows.ts";
import { createTabBudgets } from "./tab-budget.ts";
import { notifyOwnPages } from "../tabs/ask-reader.ts";

/** The length of a time slice for one tab, in ms. */
const sliceLength = 8;

export type MatchingOf = (sets: KnownSet[]) => Promise<Matching<PageMatcher>>;

/** Answers the messages of pages about their text. None of it is kept. */
export function textMessages(
  matchingOf: MatchingOf,
): Pick<Handlers, "prefilterText" | "prefilterFailed" | "scanFlows" | "holdFlows" | "decidePage"> {
  const budgets = createTabBudgets();
  const held = createHeldFlows();
  /** The matcher for a page; null if its site or all sets are off. */
  const open = async ({ tabId, url, incognito }: Sender) => {
    const settings = await settingsFor(tabId, url, incognito);
    const sets = settings && (await enabledSets(settings));
    if (!sets?.length) return null;
    const { matcher, version } = await matchingOf(sets);
    return { matcher, version: await opaqueStamp(version), settings: await settingsForPage(settings!, hostOf(url)) };
  };
  return {
    async prefilterText({ text, complete }, sender) {
      const opened = await open(sender);
      if (!opened) return null;
      const begin = performance.now();
      const hasName = opened.matcher.hasName(text);
      const rest = budgets.spend(sender.tabId, performance.now() - begin, text.length);
      const { settings } = opened;
      const answer = { hasName, rest, setsOff: String(settings.setsOff) };
      if (complete && !hasName) notifyOwnPages("pageChanged", { tabId: sender.tabId });
      if (!hasName) return answer;
      // After the answer, which has the reader's settings: otherwise the reader would ask for them.
      setTimeout(() => void injectScript(sender.tabId, "reader.js", sender.documentId));
      return { ...answer, settings };
    },
    async prefilterFailed({ failure }, sender) {
      logFailure(failure, sender);
      notifyOwnPages("pageChanged", { tabId: sender.tabId });
    },
    async scanFlows({ flows }, sender) {
      const opened = await open(sender);
      if (!opened) return null;
      const { result: scans, ms } = await inSlices(opened.matcher.scan(flows));
      return { scans, version: opened.version, rest: budgets.spend(sender.tabId, ms, lengthOf(flows)) };
    },
    holdFlows: async ({ flows, from }, sender) => held.add(sender, flows, from),
    async decidePage({ version: asked, held: count = 0, ...question }, sender) {
      const before = held.take(sender, count);
      const opened = await open(sender);
      if (!opened) return null;
      const { matcher, version } = opened;
      // A flow that was empty for other sets may hold something for these.
      if (asked !== undefined && asked !== version) return { stale: true, version, rest: 0 };
      // Parts are missing if the background was stopped meanwhile: undefined makes the page ask again.
      if (!before) return undefined;
      const flows = [...before, ...question.flows];
      const { result, ms } = await inSlices(matcher.decide({ ...question, flows }));
      return { stale: false, ...result, version, rest: budgets.spend(sender.tabId, ms, lengthOf(flows)) };
    },
  };
}

/** Runs work in time slices, between which other messages are handled. `ms`: how long it took. */
async function inSlices<Result>(work: Generator<undefined, Result>): Promise<{ result: Result; ms: number }> {
  for (let ms = 0; ;) {
    const begin = performance.now();
    for (let now = begin; now < begin + sliceLength; now = performance.now()) {
      const { done, value } = work.next();
      if (done) return { result: value, ms: ms + performance.now() - begin };
    }
    ms += performance.now() - begin;
    await nextTask();
  }
}

/** Resolves behind the tasks that are queued. Nested timers would each wait for at least 4 ms. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

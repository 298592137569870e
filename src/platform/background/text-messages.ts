import type { FactSet } from "../../facts/schema.ts";
import type { PageMatcher } from "../../mentions/page-matcher.ts";
import type { PageQuestion } from "../../mentions/page-question.ts";
import type { Flow } from "../../mentions/types.ts";
import { enabledSets } from "./fact-sets.ts";
import { injectScript } from "./inject.ts";
import type { Matching } from "./matching.ts";
import { settingsFor } from "./reader-messages.ts";
import type { Handlers, Sender } from "./receive.ts";
import { createTabBudgets } from "./tab-budget.ts";
import { notifyOwnPages } from "./ask-reader.ts";

/** How long the background works for one tab before another's turn comes, in ms. */
const sliceLength = 8;

type MatchingOf = (sets: FactSet[]) => Promise<Matching<PageMatcher>>;

/** Answers what pages ask about their text. Nothing of it is kept. */
export function textMessages(
  matchingOf: MatchingOf,
): Pick<Handlers, "lookAtText" | "lookFailed" | "scanFlows" | "decidePage"> {
  const budgets = createTabBudgets();
  /** What works for a page; nothing where its site or all sets are switched off. */
  const open = async ({ tabId, url, incognito }: Sender) => {
    const settings = await settingsFor(tabId, url, incognito);
    const sets = settings && enabledSets(settings);
    return sets?.length ? { ...(await matchingOf(sets)), setsOff: String(settings!.setsOff) } : null;
  };
  return {
    async lookAtText({ text, complete }, sender) {
      const opened = await open(sender);
      if (!opened) return null;
      const begin = performance.now();
      const hasName = opened.matcher.look(text);
      const rest = budgets.spend(sender.tabId, performance.now() - begin, text.length);
      if (hasName) await injectScript(sender.tabId, "reader.js", sender.documentId);
      else if (complete) notifyOwnPages("pageChanged", { tabId: sender.tabId });
      return { hasName, rest, setsOff: opened.setsOff };
    },
    async lookFailed({ failure }, { tabId, url }) {
      console.error(`Not all of ${url} could be looked at:`, failure);
      notifyOwnPages("pageChanged", { tabId });
    },
    async scanFlows({ flows }, sender) {
      const opened = await open(sender);
      if (!opened) return null;
      const { result: scans, ms } = await inTurns(opened.matcher.scan(flows));
      return { scans, version: opened.version, rest: budgets.spend(sender.tabId, ms, lengthOf(flows)) };
    },
    async decidePage({ version: asked, ...question }, sender) {
      const opened = await open(sender);
      if (!opened) return null;
      const { matcher, version } = opened;
      // Of a flow that was empty for other sets nothing is known for these.
      if (asked !== undefined && asked !== version) return { stale: true, version, rest: 0 };
      const { result, ms } = await inTurns(matcher.decide(question));
      return { stale: false, ...result, version, rest: budgets.spend(sender.tabId, ms, lengthOf(question.flows)) };
    },
  };
}

const lengthOf = (flows: PageQuestion["flows"] | Flow[]) =>
  flows.reduce((sum, flow) => sum + (flow?.text.length ?? 0), 0);

/** Does work in slices, between which other messages are heard; tells how long it took, in ms. */
async function inTurns<Result>(work: Generator<undefined, Result>): Promise<{ result: Result; ms: number }> {
  for (let ms = 0; ;) {
    const begin = performance.now();
    for (let now = begin; now < begin + sliceLength; now = performance.now()) {
      const { done, value } = work.next();
      if (done) return { result: value, ms: ms + performance.now() - begin };
    }
    ms += performance.now() - begin;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

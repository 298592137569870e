// The bench's own page: it answers what scripts in a page ask, as the background does, and tells when they are done.
// Bundled beside it.
// @ts-expect-error -- it is made with the extension
import { createPageMatcher } from "./matcher.js";

const { settings, tables, aliases } = await (await fetch("starts.json")).json();
const matchers = Object.fromEntries(Object.entries(tables).map(([size, table]) => [size, createPageMatcher(table)]));
/** @type {{ size: string, asked: number, read: boolean, done: (params: unknown) => void } | undefined} */
let running;
/** What content scripts have told, by the page's address and then by what it is. @type {Map<string, Map<string, any>>} */
const told = new Map();

/** @param {Iterator<unknown>} work */
function toEnd(work) {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** What the background would answer. @type {Record<string, (params: any, tabId: number) => unknown>} */
const answers = {
  benchStarts: () => ({ aliases }),
  readerStarts: () => ({ ok: true, result: { settings } }),
  async prefilterText({ text }, tabId) {
    const hasName = matcherNow().hasName(text);
    if (hasName) {
      if (running) running.read = true;
      await chrome.scripting.executeScript({ target: { tabId }, files: ["reader.js"] });
    }
    return { ok: true, result: { hasName, rest: 0, setsOff: "" } };
  },
  scanFlows: ({ flows }) => ({ ok: true, result: { scans: toEnd(matcherNow().scan(flows)), version: "1", rest: 0 } }),
  decidePage: (question) => ({
    ok: true,
    result: { stale: false, version: "1", rest: 0, ...toEnd(matcherNow().decide(question)) },
  }),
};
const answer = async (/** @type {string} */ name, /** @type {any} */ params, /** @type {number} */ tabId) =>
  answers[name] ? answers[name](params, tabId) : { ok: true, result: null };
const matcherNow = () => matchers[running?.size ?? "bundled"];

chrome.runtime.onMessage.addListener(({ name, params }, sender, reply) => {
  const now = performance.now();
  const page = told.get(sender.url ?? "") ?? new Map();
  told.set(sender.url ?? "", page);
  const begins = name === "benchStarts" || (name === "prefilterText" && !page.has("began"));
  if (begins) page.set("began", { now });
  if (running && begins) running.asked = now;
  void answer(name, params, sender.tab?.id ?? -1).then(reply);
  const ends = (/** @type {unknown} */ said) => {
    running?.done(said);
    page.set("ended", { now: performance.now() });
  };
  if (name === "benchEnds" || (name === "readerFound" && params.complete)) ends(params);
  if (name === "prefilterText" && params.complete && !matcherNow().hasName(params.text)) ends({ entities: [] });
  if (name === "benchEvaluated" || name === "gateFoundCoverage") page.set(name, { params });
  return true;
});

Object.assign(globalThis, {
  /** Runs scripts in a tab until they say that they are done; gives what they said, and after how many ms. */
  async run(/** @type {number} */ tabId, /** @type {string[]} */ files, /** @type {string} */ size) {
    const { promise, resolve } = Promise.withResolvers();
    const run = (running = { size, asked: performance.now(), read: false, done: resolve });
    await chrome.scripting.executeScript({ target: { tabId }, files });
    const said = await promise;
    const elapsed = performance.now() - run.asked;
    running = undefined;
    return { said, elapsed, decided: run.read };
  },
  async tabAt(/** @type {string} */ address) {
    return (await chrome.tabs.query({})).find(({ url }) => url === address)?.id;
  },
  /** What the gate would have written: the page is news. */
  async allow(/** @type {number} */ tabId) {
    await chrome.scripting.executeScript({ target: { tabId }, files: ["verdict.js"] });
  },
  /** What a page's content scripts have told: the ms of their evaluation, and those from their first question to their end. */
  heard(/** @type {string} */ address) {
    const page = told.get(address);
    const [start, end] = [page?.get("began"), page?.get("ended")];
    return {
      evaluated: page?.get("benchEvaluated")?.params,
      coverage: page?.has("gateFoundCoverage") ?? false,
      read: start && end ? end.now - start.now : undefined,
    };
  },
});

// The bench's own page: it answers what scripts in a page ask, and tells when they are done.
const { starts, tables, aliases } = await (await fetch("starts.json")).json();
/** @type {{ size: string, asked: number, decided: boolean, done: (params: unknown) => void } | undefined} */
let running;
/** What content scripts have told, by the page's address and then by what it is. @type {Map<string, Map<string, any>>} */
const told = new Map();

chrome.runtime.onMessage.addListener(({ name, params }, sender, reply) => {
  const size = running?.size ?? "bundled";
  const now = performance.now();
  if (running && name.endsWith("Starts")) running.asked = now;
  if (name === "readerNeedsTable") {
    if (running) running.decided = true;
    const target = { tabId: sender.tab?.id ?? -1 };
    void chrome.scripting
      .executeScript({ target, files: ["names.js"] })
      .then(() => reply({ ok: true, result: tables[size] }));
    return true;
  }
  if (name === "readerStarts") reply({ ok: true, result: starts[size] });
  else if (name === "benchStarts") reply({ aliases });
  else reply({ ok: true, result: null });
  const ends = name === "benchEnds" || (name === "readerFound" && params.complete);
  if (ends) running?.done(params);
  const page = told.get(sender.url ?? "") ?? new Map();
  told.set(sender.url ?? "", page.set(ends ? "ended" : name, { params, now }));
  return false;
});

Object.assign(globalThis, {
  /** Runs scripts in a tab until they say that they are done; gives what they said, and after how many ms. */
  async run(/** @type {number} */ tabId, /** @type {string[]} */ files, /** @type {string} */ size) {
    const { promise, resolve } = Promise.withResolvers();
    const run = (running = { size, asked: performance.now(), decided: false, done: resolve });
    await chrome.scripting.executeScript({ target: { tabId }, files });
    const said = await promise;
    const elapsed = performance.now() - run.asked;
    running = undefined;
    return { said, elapsed, decided: run.decided };
  },
  async tabAt(/** @type {string} */ address) {
    return (await chrome.tabs.query({})).find(({ url }) => url === address)?.id;
  },
  /** What the gate would have written: the page is news. */
  async allow(/** @type {number} */ tabId) {
    await chrome.scripting.executeScript({ target: { tabId }, files: ["verdict.js"] });
  },
  /** What a page's content scripts have told: the ms of their evaluation, and those from the reader's start to its end. */
  heard(/** @type {string} */ address) {
    const page = told.get(address);
    const [start, end] = [page?.get("readerStarts"), page?.get("ended")];
    return {
      evaluated: page?.get("benchEvaluated")?.params,
      read: start && end ? end.now - start.now : undefined,
    };
  },
});

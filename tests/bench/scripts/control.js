// The bench's own page: it answers what scripts in a page ask, and tells when they are done.
const { starts, tables, aliases } = await (await fetch("starts.json")).json();
/** @type {{ size: string, asked: number, done: (params: unknown) => void } | undefined} */
let running;

chrome.runtime.onMessage.addListener(({ name, params }, sender, reply) => {
  const size = running?.size ?? "60";
  if (running && name.endsWith("Starts")) running.asked = performance.now();
  if (name === "readerNeedsTable") {
    const target = { tabId: sender.tab?.id ?? -1 };
    void chrome.scripting
      .executeScript({ target, files: ["names.js"] })
      .then(() => reply({ ok: true, result: tables[size] }));
    return true;
  }
  if (name === "readerStarts") reply({ ok: true, result: starts[size] });
  else if (name === "benchStarts") reply({ aliases });
  else reply({ ok: true, result: null });
  if (name === "benchEnds" || (name === "readerFound" && params.complete)) running?.done(params);
  return false;
});

Object.assign(globalThis, {
  /** Runs scripts in a tab until they say that they are done; gives what they said, and after how many ms. */
  async run(/** @type {number} */ tabId, /** @type {string[]} */ files, /** @type {string} */ size) {
    const { promise, resolve } = Promise.withResolvers();
    const run = (running = { size, asked: performance.now(), done: resolve });
    await chrome.scripting.executeScript({ target: { tabId }, files });
    const said = await promise;
    return { said, elapsed: performance.now() - run.asked };
  },
  async tabAt(/** @type {string} */ address) {
    return (await chrome.tabs.query({})).find(({ url }) => url === address)?.id;
  },
  /** What the gate would have written: the page is news. */
  async allow(/** @type {number} */ tabId) {
    await chrome.scripting.executeScript({ target: { tabId }, files: ["verdict.js"] });
  },
});

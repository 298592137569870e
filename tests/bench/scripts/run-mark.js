// mark.js as its documentation says for phrases; it stands in the file that is injected before this one.
void (async () => {
  const { aliases } = await chrome.runtime.sendMessage({ name: "benchStarts" });
  const { Mark } = /** @type {{ Mark: any }} */ (/** @type {unknown} */ (globalThis));
  new Mark(document.body).mark(aliases, {
    separateWordSearch: false,
    accuracy: "exactly",
    caseSensitive: true,
    done: (/** @type {number} */ found) => void chrome.runtime.sendMessage({ name: "benchEnds", params: found }),
  });
})();

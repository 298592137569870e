// One regular expression with an alternative for each alias, tried on each text node.
void (async () => {
  const { aliases } = await chrome.runtime.sendMessage({ name: "benchStarts" });
  // A hyphen needs no escape here, and with this flag may have none.
  const escaped = aliases.map((/** @type {string} */ alias) => alias.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const expression = new RegExp(escaped.join("|"), "gu");
  let found = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const _ of (node.nodeValue ?? "").matchAll(expression)) found++;
  void chrome.runtime.sendMessage({ name: "benchEnds", params: found });
})();

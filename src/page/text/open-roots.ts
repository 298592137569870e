/** Names that may have a shadow root beside custom elements, https://dom.spec.whatwg.org/#valid-shadow-host-name. */
const plainHosts = "article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span";

/** How many elements are looked at between two looks at the clock. */
const stepsAPause = 500;

/**
 * The open shadow roots of the elements below `root`, and of itself; `undefined` from time to time. Custom elements are
 * found by the browser's own search: to visit each element of a page costs twice what its text nodes cost.
 */
export function* openRoots(root: Element | ShadowRoot): Generator<ShadowRoot | undefined, void> {
  let steps = 0;
  for (const { shadowRoot } of hostsIn(root)) {
    if (shadowRoot) yield shadowRoot;
    if (++steps % stepsAPause === 0) yield undefined;
  }
}

function* hostsIn(root: Element | ShadowRoot): Generator<Element, void> {
  // XPath knows no fragments.
  if (root instanceof ShadowRoot) {
    yield* root.querySelectorAll("*");
    return;
  }
  yield root;
  const search = ".//*[contains(local-name(), '-')]";
  const custom = document.evaluate(search, root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  for (let at = 0; at < custom.snapshotLength; at++) yield custom.snapshotItem(at) as Element;
  yield* root.querySelectorAll(plainHosts);
}

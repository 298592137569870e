/** A frame in which a document may stand. */
export type Frame = HTMLIFrameElement | HTMLFrameElement;

/** What holds text that no walk from outside comes to. */
export type Inner = ShadowRoot | Frame;

/** Names that may have a shadow root beside custom elements, https://dom.spec.whatwg.org/#valid-shadow-host-name. */
const plainHosts = "article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span";

/** How many elements are looked at between two looks at the clock. */
const stepsAPause = 500;

/**
 * The open shadow roots of the elements below `root`, and of itself, and the frames there; `undefined` from time to time.
 * Custom elements are found by the browser's own search: to visit each element of a page costs twice what its text nodes
 * cost.
 */
export function* openRoots(root: Element | ShadowRoot): Generator<Inner | undefined, void> {
  let steps = 0;
  for (const host of hostsIn(root)) {
    if (host.shadowRoot) yield host.shadowRoot;
    else if (isFrame(host)) yield host;
    if (++steps % stepsAPause === 0) yield undefined;
  }
}

/** Whether something is a frame. Not told by `instanceof`: each frame has classes of its own. */
export function isFrame(node: Node): node is Frame {
  const { localName } = node as Element;
  return localName === "iframe" || localName === "frame";
}

function* hostsIn(root: Element | ShadowRoot): Generator<Element, void> {
  // XPath knows no fragments.
  if (isShadowRoot(root)) {
    yield* root.querySelectorAll("*");
    return;
  }
  yield root;
  const search = ".//*[contains(local-name(), '-')]";
  // Firefox lets a document search only itself.
  const custom = root.ownerDocument.evaluate(search, root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  for (let at = 0; at < custom.snapshotLength; at++) yield custom.snapshotItem(at) as Element;
  yield* root.querySelectorAll(`${plainHosts},iframe,frame`);
}

/** Whether something is a shadow root, of whatever document. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
}

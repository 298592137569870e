/** Types of nodes, https://dom.spec.whatwg.org/#interface-node: as numbers, which are written into our scripts. */
export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const CDATA_SECTION_NODE = 4;
export const DOCUMENT_NODE = 9;
const DOCUMENT_FRAGMENT_NODE = 11;

/** A property as the DOM defines it: `form.parentNode` is the form's own field of that name, if it has one. */
const domProperty = (key: keyof Node | "assignedSlot", node: Node): unknown =>
  Reflect.get(Element.prototype, key, node);
/** The node beside, below or above another one, also of a form with fields of those names. */
export const relatedNode = (key: "parentNode" | "firstChild" | "nextSibling", node: Node) =>
  domProperty(key, node) as Node | null;
export const parentElementOf = (node: Node) => domProperty("parentElement", node) as Element | null;
export const documentOf = (node: Node) => domProperty("ownerDocument", node) as Document;
export const rootOf = (node: Node) => Node.prototype.getRootNode.call(node) as Document | ShadowRoot;
export const isMatch = (element: Element, selector: string) => Element.prototype.matches.call(element, selector);
export const contains = (node: Node, other: Node) => Node.prototype.contains.call(node, other);
export const textContentOf = (node: Node) => domProperty("textContent", node) as string;

/** Whether a node is a shadow root, in any document. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === DOCUMENT_FRAGMENT_NODE;
}

/**
 * The parent element in the composed tree: above a shadow root its host, above a frame's document the frame.
 * `instanceof` fails across frames, so node types are compared.
 */
export function composedParent(node: Node): Element | null {
  const above = parentElementOf(node);
  if (above) return above;
  const root = (domProperty("parentNode", node) as Node | null) ?? node;
  if (root.nodeType === DOCUMENT_FRAGMENT_NODE) return (root as Partial<ShadowRoot>).host ?? null;
  // Frames around the page itself are not ours.
  return root === document ? null : ((root as Partial<Document>).defaultView?.frameElement ?? null);
}

/** `closest`, also over the borders of shadow roots and frames. */
export function composedClosest(element: Element, selector: string): Element | null {
  for (let from: Element | null = element; from;) {
    const found = Element.prototype.closest.call(from, selector);
    if (found) return found;
    const root = rootOf(from);
    // Asked several times for each block: around the page itself there is nothing to look for.
    from = root === document ? null : composedParent(root);
  }
  return null;
}

/** Whether an element or one above it is among these, also over the borders of shadow roots and frames. */
export function isInsideAny(element: Element | null, these: Set<Element>): boolean {
  if (these.size === 0) return false;
  for (let above = element; above; above = composedParent(above)) if (these.has(above)) return true;
  return false;
}

/** The parent of a node in the flat tree: slotted nodes stand in their slot. */
export function flatTreeParent(node: Node): Element | null {
  // Of a form with such a field it would be that.
  const slot = node.nodeType > ELEMENT_NODE ? (node as Partial<Text>).assignedSlot : domProperty("assignedSlot", node);
  return (slot as Element | null | undefined) ?? composedParent(node);
}

/** Whether a text is in a link, also in one that a shadow root has around its slot. */
export function isInLink(element: Element): boolean {
  let around: Element | null = element;
  while (around && !isMatch(around, "a[href]")) around = flatTreeParent(around);
  return around !== null;
}

/**
 * Whether a node is still in its document, and that in a window. A removed frame keeps its document; in
 * Firefox that is soon dead, and touching it throws.
 */
export function isAttached(node: Node): boolean {
  try {
    return node.isConnected && (node.ownerDocument ?? (node as Document)).defaultView !== null;
  } catch {
    return false;
  }
}

/** The node itself, or the outermost host or frame around it that stands in the page. */
export function outermostHost(page: Document, node: Node): Node {
  for (let at = node; ;) {
    const root = at.getRootNode();
    const above = root === page ? null : composedParent(root);
    if (!above) return at;
    at = above;
  }
}

/** The computed style of an element, also of a frame's. */
export const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

/** The element itself or, under `display: contents`, the nearest ancestor with a box. */
export function boxOf(element: Element): Element {
  let box: Element = element;
  while (styleOf(box).display === "contents") box = composedParent(box) ?? element.ownerDocument.documentElement;
  return box;
}

/** Whether a block is shown, or would be if each `<details>` around it were open. */
export function isShown(block: Element): boolean {
  // `checkVisibility` asks whether the box is shown, not what is in it (`hidden=until-found`).
  if (block.checkVisibility({ visibilityProperty: true })) return styleOf(block).contentVisibility !== "hidden";
  const above = composedParent(block);
  if (!above) return false;
  // It has no box, so its children stand in the one around it.
  if (styleOf(block).display === "contents") return isShown(above);
  const details = composedClosest(above, "details:not([open])");
  if (!details) return false;
  for (let part: Element | null = block; part && part !== details; part = composedParent(part))
    if (hidesText(styleOf(part))) return false;
  return isShown(details);
}

/** Whether an element of this style hides its own text, wherever it stands. */
export function hidesText({ display, visibility }: CSSStyleDeclaration): boolean {
  return display === "none" || visibility !== "visible";
}

/** What is read of a whole document. */
export const scanRoot = (page: Document): Element => page.body ?? page.documentElement;

/** Whether an element is rendered; with `now`, also not skipped by the browser because it is far away. */
export const isRendered = (element: Element, now = false) =>
  Element.prototype.checkVisibility.call(element, { contentVisibilityAuto: now });

/** Editable elements: nothing is read or marked in them. */
export const EDITABLE =
  'textarea,select,[contenteditable=""],[contenteditable=true i],[contenteditable=plaintext-only i],[role=textbox],[role=searchbox],[role=combobox]';

/** Whether a node is editable or in an editable element. */
export function isEditable(node: Node): boolean {
  const element = node.nodeType === TEXT_NODE ? node.parentElement : node;
  return (
    node.ownerDocument?.designMode === "on" ||
    (element !== null && !isShadowRoot(element) && composedClosest(element as Element, EDITABLE) !== null)
  );
}

/** A frame that may hold a document. */
export type Frame = HTMLIFrameElement | HTMLFrameElement;

/** Holds text that a walk from outside doesn't reach. */
export type InnerRoot = ShadowRoot | Frame;

/** Names that may have a shadow root beside custom elements, https://dom.spec.whatwg.org/#valid-shadow-host-name. */
const plainHosts = "article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span";

/**
 * What is neither frame nor custom element, the frequent ones first: the browser's own search passes over them ten times
 * as fast as a script. What is missing here is only asked for its name.
 */
export const ordinaryTags =
  "div,span,a,p,li,img,path,script,svg,ul,h2,h3,button,br,i,b,strong,em,td,tr,section,article,input,use,g,source,picture,figure,time,header,h1,h4,label,style,option,noscript,meta,link,form,nav,footer,main,aside,figcaption,table,tbody,th,thead,blockquote,ol,dl,dt,dd,hr,h5,h6,small,sup,sub,u,s,cite,code,pre,q,abbr,address,area,audio,video,bdi,bdo,body,canvas,caption,center,circle,clippath,col,colgroup,data,datalist,defs,del,details,dfn,dialog,ellipse,embed,fieldset,font,hgroup,ins,kbd,legend,line,map,mark,mask,math,menu,meter,nobr,object,optgroup,output,param,polygon,polyline,progress,rect,rp,rt,ruby,samp,search,select,slot,summary,symbol,template,text,textarea,tfoot,title,track,tt,var,wbr";

/** How many elements are checked between two checks of the clock. */
const stepsAPause = 500;

/**
 * The open shadow roots and the frames in and below `root`. Yields `undefined` from time to time.
 *
 * @param plainToo whether elements with a name of HTML are asked that have children, too: there are many, and few have a root
 */
export function* openRoots(root: Element | ShadowRoot, plainToo = true): Generator<InnerRoot | undefined, void> {
  let steps = 0;
  for (const host of hostsIn(root, plainToo)) {
    if (isFrame(host)) yield host;
    else if (host.shadowRoot) yield host.shadowRoot;
    if (++steps % stepsAPause === 0) yield undefined;
  }
}

/** Whether a node is a frame. `instanceof` fails across frames: each has its own classes. */
export function isFrame(node: Node): node is Frame {
  return /^i?frame$/.test((node as Element).localName);
}

function* hostsIn(root: Element | ShadowRoot, plainToo: boolean): Generator<Element, void> {
  // Of a form with such a field the method itself is none.
  let owner: ParentNode = root;
  if (!isShadowRoot(root)) {
    yield root;
    owner = Element.prototype;
  }
  const plain = plainToo ? plainHosts : `:is(${plainHosts}):empty`;
  yield* owner.querySelectorAll.call(root, `:not(${ordinaryTags}),${plain}`);
}

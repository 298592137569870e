import type { ComponentChildren, VNode } from "preact";

/** Something to be drawn, with what gives it its children taken apart. */
type Drawable = { name: string; key: unknown; props: object } | string;

const listeners = new WeakMap<Element, Record<string, EventListener>>();
const keys = new WeakMap<Element, unknown>();

/** What JSX becomes in page scripts: no more than `draw` asks of an element. */
export const jsx = (type: unknown, props: object, key?: unknown) => ({ type, props, key });
export { jsx as jsxs };

export const Fragment = ({ children }: { children: unknown }): unknown => children;

/**
 * Draws views into an element or a root, and draws them again with what has changed: what is the same element stays, with
 * its focus, its scroll position and what is unfolded in it. Preact itself would be 10 kB of a script that is injected
 * into pages; the card's views are functions of what they show and need no more than this.
 */
export function draw(children: ComponentChildren, parent: Element | ShadowRoot): void {
  drawAll(flat(children), parent);
}

function drawAll(drawables: Drawable[], parent: Element | ShadowRoot): void {
  let at: ChildNode | null = parent.firstChild;
  for (const one of drawables) {
    let node: ChildNode;
    if (typeof one === "string") {
      node = at?.nodeType === Node.TEXT_NODE ? at : parent.ownerDocument.createTextNode(one);
      if ((node as Text).data !== one) (node as Text).data = one;
    } else {
      const { name, key, props } = one;
      const isSame = at && (at as Element).localName === name && keys.get(at as Element) === key;
      const element = isSame ? (at as Element) : create(parent, name);
      keys.set(element, key);
      setAttributes(element, props as Record<string, unknown>);
      drawInto(element, flat((props as { children?: ComponentChildren }).children));
      node = element;
    }
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
  while (at) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
}

/** Folded content is drawn when somebody unfolds it: a page could search for its words, one by one. */
function drawInto(element: Element, children: Drawable[]): void {
  if (element.localName !== "details") return drawAll(children, element);
  const fold = () => drawAll((element as HTMLDetailsElement).open ? children : children.slice(0, 1), element);
  listen(element, "toggle", fold);
  fold();
}

function flat(children: ComponentChildren): Drawable[] {
  if (children === undefined || children === null || typeof children === "boolean") return [];
  if (Array.isArray(children)) return (children as ComponentChildren[]).flatMap(flat);
  if (typeof children !== "object") return [String(children)];
  const { type, props, key } = children as VNode;
  if (typeof type === "string") return [{ name: type, key, props }];
  return flat((type as (given: typeof props) => ComponentChildren)(props));
}

function create({ ownerDocument }: Element | ShadowRoot, name: string): Element {
  return name === "svg" || name === "path"
    ? ownerDocument.createElementNS("http://www.w3.org/2000/svg", name)
    : ownerDocument.createElement(name);
}

/** Attributes that are no longer given are removed. */
function setAttributes(element: Element, props: Record<string, unknown>): void {
  const said = new Set(Object.keys(props).map((name) => name.toLowerCase()));
  for (const name of element.getAttributeNames())
    if (!said.has(name.toLowerCase()) && name !== "open" && name !== "style") element.removeAttribute(name);
  for (const [name, value] of Object.entries(props)) {
    if (name === "children") continue;
    if (typeof value === "function") listen(element, name.slice(2).toLowerCase(), value as EventListener);
    else if (typeof value === "object") {
      // Not as an attribute, which a page's CSP can forbid.
      for (const [property, one] of Object.entries(value as Record<string, string>))
        (element as HTMLElement).style.setProperty(property, one);
    } else setAttribute(element, name, value as string | number | boolean | undefined);
  }
}

function setAttribute(element: Element, name: string, value: string | number | boolean | undefined): void {
  if (value === undefined || (value === false && !name.startsWith("aria-"))) element.removeAttribute(name);
  else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}

/** One listener stays; what it calls changes with each drawing. */
function listen(element: Element, type: string, heard: EventListener): void {
  const known = listeners.get(element) ?? {};
  if (!known[type]) element.addEventListener(type, (event) => known[type]!(event));
  known[type] = heard;
  listeners.set(element, known);
}

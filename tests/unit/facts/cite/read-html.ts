import { parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";

export interface ReadHtml {
  text: string;
  /** Every element with its attributes, in the order of the document. */
  elements: { tag: string; attributes: Record<string, string>; text: string }[];
}

/** What a browser makes of the HTML. */
export function readHtml(html: string): ReadHtml {
  const root = parseFragment(html);
  return { text: textOf(root), elements: elementsOf(root) };
}

function textOf(node: Tree.Node): string {
  if (node.nodeName === "#text") return (node as Tree.TextNode).value;
  return childrenOf(node).map(textOf).join("");
}

function elementsOf(node: Tree.Node): ReadHtml["elements"] {
  const inside = childrenOf(node).flatMap(elementsOf);
  if (!("tagName" in node)) return inside;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ tag: node.tagName, attributes, text: textOf(node) }, ...inside];
}

function childrenOf(node: Tree.Node): Tree.ChildNode[] {
  return "childNodes" in node ? node.childNodes : [];
}

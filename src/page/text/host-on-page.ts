import { parentAcross } from "./closest-across.ts";

/** The node itself, or the host or frame of the page in which it stands. */
export function hostOnPage(page: Document, node: Node): Node {
  for (let at = node; ;) {
    const root = at.getRootNode();
    const above = root === page ? null : parentAcross(root);
    if (!above) return at;
    at = above;
  }
}

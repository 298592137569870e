import { isRendered, flatTreeParent, styleOf } from "../dom/tree.ts";
import { flowPieces, type FlowRange } from "../read/text-flow.ts";
import { type Cut, cutBy, cutByPage, cutByViewport, boxOf } from "./clip-boxes.ts";

/**
 * What a person can see of a mention, now or after scrolling: nothing, its letters, or letters that have no colour of
 * their own (`clear`): a background shines through them, or they have an outline.
 */
export type Visibility = "unseen" | "plain" | "clear";

/** What an element and all around it do to the text in it. */
interface Surroundings {
  /** What cuts off text by how what it stands in is placed: in the flow, absolute, fixed. */
  cuts: [flow: Cut, absolute: Cut, fixed: Cut];
  /** From 0 to 1. */
  opacity: number;
  /** A background is painted where the letters are, and nowhere else. */
  fillsLetters: boolean;
}

/** What is fainter is not seen. */
const leastOpacity = 0.1;
/** What is narrower or lower is not seen, in CSS px: labels for screen readers are a pixel large. */
const leastSide = 1.5;
/** So much of a text is seen at least where it counts as seen. */
const leastShare = 0.5;

/** In a text node of more UTF-16 units no range is measured. */
const longText = 5e5;

const blurred = /opacity\(0|blur\((?:[4-9]|\d\d)/;
const colourless = /^rgba.*, 0\)$|\/ 0\)$/;

/** Measures mentions while nothing changes: an ancestor of several of them is measured once. */
export function createVisibilityMeasure(): (stretch: FlowRange) => Visibility {
  const known = new Map<Element | null, Surroundings>([
    [null, { cuts: [uncut, uncut, uncut], opacity: 1, fillsLetters: false }],
  ]);
  const aroundOf = (element: Element | null): Surroundings => {
    let around = known.get(element);
    if (!around) known.set(element, (around = measureSurroundings(element!, aroundOf(flatTreeParent(element!)))));
    return around;
  };
  return ({ flow, start, end }) => {
    let all = 0;
    let seen = 0;
    let letters: Visibility = "plain";
    for (const { node, from, to } of flowPieces(flow, start, end)) {
      const parent = flatTreeParent(node);
      const { cuts, opacity, fillsLetters } = aroundOf(parent);
      const painted = parent && opacity >= leastOpacity ? lettersOf(parent, fillsLetters) : "unseen";
      let box = parent;
      while (box && styleOf(box).display === "contents") box = flatTreeParent(box);
      if (!box || !isRendered(box)) continue;
      // What is far away is not laid out yet: it is seen once somebody scrolls there. To measure in a long text takes 50 ms.
      if (node.length > longText || !isRendered(box, true)) return painted;
      if (painted === "clear") letters = painted;
      for (const rect of rectsOf(node, from, to)) {
        all += rect.width * rect.height;
        const [left, top, right, bottom] = cuts[0](boxOf(rect));
        const [width, height] = [right - left, bottom - top];
        if (painted !== "unseen" && Math.min(width, height) > leastSide) seen += width * height;
      }
    }
    return seen > 0 && seen >= all * leastShare ? letters : "unseen";
  };
}

const uncut: Cut = (text) => text;

/** @param up what is around the element */
function measureSurroundings(element: Element, up: Surroundings): Surroundings {
  const page = element.ownerDocument;
  const style = styleOf(element);
  const { display, position, transform, filter, perspective, clipPath } = style;
  // Without a box it does nothing to what is in it.
  if (display === "contents") return up;
  const isRoot = element === page.documentElement;
  let [flow, absolute, fixed] = up.cuts;
  if (isRoot) {
    flow = absolute = after(cutByPage(page), up.cuts[0]);
    fixed = after(cutByViewport(page), up.cuts[0]);
  }
  const outer = position === "fixed" ? fixed : position === "absolute" ? absolute : flow;
  // What root and body cut off is the viewport's, which is scrolled.
  const cut = isRoot || element === page.body ? undefined : cutBy(element, style);
  const own = cut ? after(cut, outer) : outer;
  const holdsFixed = /[^none]/.test(transform + filter + perspective + clipPath);
  return {
    cuts: [own, holdsFixed || position !== "static" ? own : absolute, holdsFixed ? own : fixed],
    opacity: blurred.test(filter) ? 0 : up.opacity * Number(style.opacity),
    fillsLetters: up.fillsLetters || style.backgroundClip.includes("text"),
  };
}

/** What is left by both, the inner one first. */
function after(inner: Cut, outer: Cut): Cut {
  return (text) => outer(inner(text));
}

/** What is painted of the letters that stand straight in an element. */
function lettersOf(parent: Element, fillsLetters: boolean): Visibility {
  const { webkitTextFillColor, webkitTextStrokeWidth } = styleOf(parent);
  if (!colourless.test(webkitTextFillColor)) return "plain";
  // Text with only a shadow is blurred on purpose, as on a paywall.
  return fillsLetters || parseFloat(webkitTextStrokeWidth) > 0 ? "clear" : "unseen";
}

function rectsOf(node: Text, from: number, to: number): Iterable<DOMRect> {
  // The page may have made the text shorter, which is read again soon.
  if (from > to) return [];
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range.getClientRects();
}

import { isRendered, flatTreeParent, styleOf } from "../dom/tree.ts";
import { flowPieces, type FlowRange } from "../read/text-flow.ts";

/**
 * What a person can see of a mention, now or after scrolling: nothing, its letters, or letters that have no colour of
 * their own (`clear`): a background shines through them, or they have an outline.
 */
export type Visibility = "unseen" | "plain" | "clear";

/** What an element and all around it do to the text in it. */
interface Surroundings {
  /** What clips the text, by the position of the element around it: in the flow, absolute, fixed. */
  cuts: [flow: Cut, absolute: Cut, fixed: Cut];
  /** From 0 to 1. */
  opacity: number;
  /** A background is painted where the letters are, and nowhere else. */
  fillsLetters: boolean;
}

/** Fainter text is not seen. */
const leastOpacity = 0.1;
/** Narrower or lower boxes are not seen, in CSS px: labels for screen readers are a pixel large. */
const leastSide = 1.5;
/** The least share of a text that must be seen. */
const leastShare = 0.5;

/** In a longer text node, in UTF-16 units, no range is measured. */
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
  // Without a box it has no effect on its content.
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

/** The combined effect of both, the inner one first. */
function after(inner: Cut, outer: Cut): Cut {
  return (text) => outer(inner(text));
}

/** How the letters directly in an element are painted. */
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

/** The part of a text's box that an ancestor does not clip, now or after scrolling. */
type Cut = (text: Box) => Box;

/** How an element clips its content; undefined if it does not. */
function cutBy(element: Element, style: CSSStyleDeclaration): Cut | undefined {
  const { clip, clipPath } = style;
  const overflow = [style.overflowX, style.overflowY];
  const clips = style.display !== "inline" && overflow.some((one) => one !== "visible");
  if (clip !== "auto" && /absolute|fixed/.test(style.position) && isClippedAway(clip)) return () => [0, 0, 0, 0];
  if (!clips && clipPath === "none") return undefined;
  const own = boxOf(element.getBoundingClientRect());
  const shape: Box = clipPath === "none" ? [-far, -far, far, far] : shapeBox(clipPath, own);
  if (!clips) return (text) => meet(text, shape);
  const lengths = [element.scrollWidth, element.scrollHeight];
  const begins = [own[0] - element.scrollLeft, own[1] - element.scrollTop];
  if (style.direction === "rtl") begins[0]! += own[2] - own[0] - lengths[0]!;
  return (text) => {
    const seen = meet(shape, text);
    for (const axis of [0, 1]) {
      const [from, to, begin] = [own[axis]!, own[axis + 2]!, begins[axis]!];
      if (overflow[axis] === "visible") continue;
      const isReached = text[axis + 2]! > begin && text[axis]! < begin + lengths[axis]!;
      // What can be scrolled to stands at the edge then.
      if (/auto|scroll/.test(overflow[axis]!) && isReached)
        [seen[axis], seen[axis + 2]] = [from, Math.min(to, from + text[axis + 2]! - text[axis]!)];
      else [seen[axis], seen[axis + 2]] = [Math.max(seen[axis]!, from), Math.min(seen[axis + 2]!, to)];
    }
    return seen;
  };
}

/** The part of a document that can be scrolled to: not before its start, nor beyond a fixed edge. */
function cutByPage({ documentElement: root, body, defaultView: view }: Document): Cut {
  const style = styleOf(body ?? root);
  const isHeld = /hidden|clip/.test(style.overflowX + styleOf(root).overflowX);
  const width = isHeld ? root.clientWidth : Math.max(root.scrollWidth, root.clientWidth);
  const isTurned = style.direction === "rtl" || style.writingMode === "vertical-rl";
  // Where the body scrolls instead of the window, only it knows how far.
  const left = (isTurned ? root.clientWidth - width : 0) - (view?.scrollX || (body?.scrollLeft ?? 0));
  return intoFrame(view, [left, -(view?.scrollY || (body?.scrollTop ?? 0)), left + width, far]);
}

/** What is in the viewport of a document, where a fixed element stands for ever. */
const cutByViewport = ({ defaultView: view }: Document): Cut =>
  intoFrame(view, [0, 0, view?.innerWidth ?? 0, view?.innerHeight ?? 0]);

/** What of a document is in `reach`, as a box of the page around its frame: it can be scrolled into that. */
function intoFrame(view: Window | null, reach: Box): Cut {
  // What stands around the page itself is none of ours.
  const frame = view?.document === document ? null : view?.frameElement;
  return (text) => {
    const [left, top, right, bottom] = meet(text, reach);
    if (!frame || right < left || bottom < top) return [left, top, right, bottom];
    const box = boxOf(frame.getBoundingClientRect());
    return meet(box, [box[0], box[1], box[0] + right - left, box[1] + bottom - top]);
  };
}

/** Edges in CSS px of a document's viewport. A tuple, since names of properties are bytes on somebody's page. */
type Box = [left: number, top: number, right: number, bottom: number];

const boxOf = ({ left, top, right, bottom }: DOMRect): Box => [left, top, right, bottom];

/** The intersection of two boxes; if it is empty, its edges are reversed. */
const meet = (one: Box, other: Box): Box =>
  one.map((edge, side) => Math[side < 2 ? "max" : "min"](edge, other[side]!)) as Box;

/** Whether a computed `clip: rect(…)` leaves no more than a pixel; what it leaves else is not measured. */
function isClippedAway(clip: string): boolean {
  const [top, right, bottom, left] = clip.match(/-?[\d.]+|auto/g)!.map(Number) as Box;
  return right - left <= 1 || bottom - top <= 1;
}

/** Larger than any page. */
const far = 1e9;

/**
 * The bounding box of what a computed `clip-path` leaves of an element. The whole element if the path is not
 * understood.
 */
function shapeBox(path: string, own: Box): Box {
  const [, name = "", inside = ""] = /^(\w+)\((.*?)(?: round.*| at .*)?\)$/.exec(path) ?? [];
  const [left, top, right, bottom] = own;
  const sizes = [right - left, bottom - top];
  /** In px, along x (0) or y (1). */
  const lengths = (text: string, axes: number[]) =>
    (text.match(/calc\([^)]*\)|[\d.-]+(?:px|%|(?= |$))/g) ?? []).map((length, index) =>
      pixels(length, sizes[axes[index]!]!),
    );
  if (name === "inset") {
    const [above = 0, end = above, below = above, begin = end] = lengths(inside, [1, 0, 1, 0]);
    return [left + begin, top + above, right - end, bottom - below];
  }
  if (name === "polygon") {
    const points = inside.split(",").map((point) => lengths(point, [0, 1]));
    const [xs, ys] = [0, 1].map((axis) => points.map((point) => own[axis]! + point[axis]!)) as [number[], number[]];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  }
  // Of a circle only one without a radius.
  return /circle|ellipse/.test(name) && lengths(inside, [0, 1]).includes(0) ? [0, 0, 0, 0] : own;
}

/** A length as CSS computes it, "12px", "50%" or a sum of both, in px. */
function pixels(length: string, whole: number): number {
  let sum = 0;
  for (const [, sign, number, unit] of length.matchAll(/(-?) ?([\d.]+)(%?)/g))
    sum += Number(`${sign}${number}`) * (unit ? whole / 100 : 1);
  return sum;
}

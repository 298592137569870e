import { FlowWriter } from "./flow-writer.ts";
import { isInline, isSkipped } from "../dom/block-elements.ts";
import { hidesText, styleOf, TEXT_NODE } from "../dom/tree.ts";
import type { TextFlow } from "./text-flow.ts";

/** What stands above the line of a ruby text, between the signs of a name. */
const aboveLine = new Set(["rp", "rt", "rtc"]);

/**
 * The flows of one block: its inline content, parted where a child block stands. Children that are blocks have flows of
 * their own and are left out. The text is the nodes' own, white space and all, so that offsets lead back by a
 * subtraction. What stands straight in the block's open shadow root comes first. What is taken out of the line (a hint
 * for screen readers, a copy of each letter for an animation) has a flow of its own, after the line's.
 *
 * @param hidden told of each inline element that is left out because it is not shown
 */
export function textFlows(block: Element, hidden: (element: Element) => void = () => {}): TextFlow[] {
  const writer = new FlowWriter(block);
  const aside: Element[] = [];
  const gather = (parent: Element | ShadowRoot) => {
    const isHost = Boolean((parent as Partial<Element>).shadowRoot);
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      // A host renders only slotted children.
      if (isHost && !(child as Element | Text).assignedSlot) continue;
      if (child.nodeType === TEXT_NODE) writer.text(child as Text);
      // Of a form with such a field it is no number.
      else if (!(child.nodeType > TEXT_NODE)) gatherElement(child as Element);
    }
  };
  const gatherElement = (element: Element) => {
    const { localName } = element;
    if (localName === "br") return writer.gap("\n");
    if (localName === "hr") return writer.rule();
    if (isSkipped(element)) return writer.gap(" ");
    if (!isInline(element)) return writer.end();
    if (aboveLine.has(localName) || isReplaced(element)) return;
    const style = styleOf(element);
    if (hidesText(style)) return hidden(element);
    if (/^(absolute|fixed)/.test(style.position) || isCopy(element)) return void aside.push(element);
    writer.cross(element);
    if (localName === "q") writer.openQuotation();
    gather(element);
    if (localName === "q") writer.closeQuotation();
    writer.cross(element);
  };
  if (block.shadowRoot) {
    gather(block.shadowRoot);
    writer.end();
  }
  // An inline element is a block only for its shadow root.
  if (!isInline(block)) gather(block);
  writer.end();
  for (const element of aside) {
    gather(element);
    writer.end();
  }
  return writer.flows;
}

/** Whether an element repeats for the eye alone what stands before it. */
function isCopy(element: Element): boolean {
  return (
    Element.prototype.getAttribute.call(element, "aria-hidden") === "true" &&
    element.previousElementSibling?.textContent === element.textContent
  );
}

/** Whether a slot's own content gives way to what the page put into it. */
function isReplaced(element: Element): boolean {
  return element.localName === "slot" && (element as HTMLSlotElement).assignedNodes().length > 0;
}

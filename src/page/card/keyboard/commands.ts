import { spokenMention } from "../../../ui/card/announcements.tsx";
import type { Reader } from "../../mark/reader.ts";
import { announce } from "../host/announce.ts";
import type { EntityFacts } from "../../../facts/card-facts.ts";
import { walkMentions, type Step } from "./walk-mentions.ts";
import { onTrusted } from "../../dom/trusted-events.ts";
import type { FoundMention } from "../../mark/found-mention.ts";
import { ringCurrent } from "./current-ring.ts";
import { liveRange } from "../../mark/hit-test.ts";

/** What a key of the person's is for in a page. */
export type PageCommand = "next-mention" | "previous-mention" | "open-card";

interface CommandOptions {
  page: Document;
  reader: Reader;
  /** The facts of an entity, once they are here. */
  facts: { entity(id: string): EntityFacts | undefined };
  /** Opens the card of a mention with the focus inside, or closes it where it is open so. */
  press: (mention: number) => void;
  close: () => void;
  signal: AbortSignal;
}

/** Has the commands walk the mentions and open their cards. */
export function createCommandRunner({
  page,
  reader,
  facts,
  press,
  close,
  signal,
}: CommandOptions): (command: PageCommand) => void {
  const walk = walkMentions(page, reader);
  const ring = ringCurrent(reader, signal);
  const visit = ({ mention, at, of }: Step) => {
    close();
    scrollToMention(reader, mention);
    ring(mention);
    const { type, text } = mention;
    announce(page, spokenMention(text, type === "figure" ? type : facts.entity(mention.entity), { at, of }), signal);
  };
  // Somebody goes on with a finger or the mouse.
  reader.eachDocument((inside, gone) =>
    onTrusted(inside, "pointerdown", () => ring(undefined), {
      signal: AbortSignal.any([gone, signal]),
      capture: true,
      passive: true,
    }),
  );
  return (command) => {
    if (command === "open-card") {
      const mention = walk.here();
      if (!mention) return;
      scrollToMention(reader, mention);
      ring(mention);
      press(mention.id);
    } else {
      const step = walk.step(command === "next-mention" ? 1 : -1);
      if (step) visit(step);
    }
  };
}

/** A viewport lower than this, in px, has little room for a card above or below its middle. */
const low = 400;

/**
 * Brings a mention to the middle of the viewport, also where its block is longer than that; in a low one it comes higher,
 * which leaves room for its card.
 */
function scrollToMention(reader: Reader, mention: FoundMention): void {
  const range = liveRange(mention.flow.block.ownerDocument, reader, mention);
  const { block } = mention.flow;
  const view = block.ownerDocument.defaultView;
  (range.startContainer.parentElement ?? block).scrollIntoView({ block: "center", behavior: "instant" });
  const { top, bottom } = range.getBoundingClientRect();
  if (view && (top < 0 || bottom > view.innerHeight))
    view.scrollBy({ top: (top + bottom - view.innerHeight) / 2, behavior: "instant" });
  const whole = reader.page.defaultView!;
  if (whole.innerHeight < low) whole.scrollBy({ top: whole.innerHeight / 4, behavior: "instant" });
}

import { spokenMention } from "../../ui/card/spoken.ts";
import type { Reader } from "../mark/reader.ts";
import { announce } from "../announce.ts";
import { bringIntoView, currentMark } from "./current-mark.ts";
import type { FactStore } from "./fact-store.ts";
import { walkMentions, type Step } from "./walk-mentions.ts";
import { onTrusted } from "../dom/trusted-events.ts";

/** What a key of the person's is for in a page. */
export type PageCommand = "next-mention" | "previous-mention" | "open-card";

interface Setting {
  page: Document;
  reader: Reader;
  facts: FactStore;
  /** Opens the card of a mention with the focus inside, or closes it where it is open so. */
  press: (mention: number) => void;
  close: () => void;
  signal: AbortSignal;
}

/** Has the commands walk the mentions and open their cards. */
export function commandRunner({ page, reader, facts, press, close, signal }: Setting): (command: PageCommand) => void {
  const walk = walkMentions(page, reader);
  const mark = currentMark(reader, signal);
  const visit = ({ mention, at, of }: Step) => {
    close();
    bringIntoView(reader, mention);
    mark(mention);
    const { type, text } = mention;
    announce(page, spokenMention(text, type === "figure" ? type : facts.entity(mention.entity), { at, of }), signal);
  };
  // Somebody goes on with a finger or the mouse.
  reader.eachDocument((inside, gone) =>
    onTrusted(inside, "pointerdown", () => mark(undefined), {
      signal: AbortSignal.any([gone, signal]),
      capture: true,
      passive: true,
    }),
  );
  return (command) => {
    if (command === "open-card") {
      const mention = walk.here();
      if (!mention) return;
      bringIntoView(reader, mention);
      mark(mention);
      press(mention.id);
    } else {
      const step = walk.step(command === "next-mention" ? 1 : -1);
      if (step) visit(step);
    }
  };
}

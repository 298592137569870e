import type { Reader } from "../read-page.ts";
import type { FoundMention } from "./found-mention.ts";

/** The mentions of a page, marked or not, but those of entities that the person has hidden. */
export function listMentions({ all, settings }: Pick<Reader, "all" | "settings">): FoundMention[] {
  const hidden = new Set(settings.hidden);
  return all().filter((mention) => mention.type === "figure" || !hidden.has(mention.entity));
}

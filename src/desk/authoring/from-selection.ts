import type { Source } from "../../facts/schema.ts";
import type { PageSelection } from "../../facts/set-info.ts";
import { type Draft, newSource, newStatement } from "./draft.ts";

/** The paragraphs of a page as the text of a source. */
export const textOfPage = ({ paragraphs }: PageSelection): string => paragraphs.join("\n\n");

/**
 * Adds a statement to be written from a selection: with its source, paragraph and the ends of the passage.
 *
 * @param sha256 of the page's text as `textOfPage` gives it
 */
export function addSelected(draft: Draft, selected: PageSelection, sha256: string): Draft {
  const known = draft.set.sources.find(({ url, sha256: digest }) => digest === sha256 && url === sourceUrl(selected));
  const source = known ?? describe(draft, selected, sha256);
  const set = known ? draft.set : { ...draft.set, sources: [...draft.set.sources, source] };
  const words = selected.text.trim().split(/\s+/u);
  const fact = newStatement(set);
  fact.locator = {
    source: source.id,
    paragraph: selected.paragraph > 0 ? selected.paragraph : ("" as never),
    start: words.slice(0, ENDS).join(" ").slice(0, LONGEST),
    end: words.slice(-ENDS).join(" ").slice(-LONGEST),
  };
  return {
    set: { ...set, facts: [...set.facts, fact] },
    texts: { ...draft.texts, [source.id]: textOfPage(selected) },
  };
}

/** In words: the most that a set may copy of either end. */
const ENDS = 4;
/** In UTF-16 units. */
const LONGEST = 120;

function describe(draft: Draft, selected: PageSelection, sha256: string): Source {
  const { title, publisher, author, published, paragraphs } = selected;
  const url = sourceUrl(selected);
  return {
    ...newSource(draft.set),
    title,
    publisher,
    published,
    ...(author && { author }),
    ...(url && { url }),
    paragraphs: paragraphs.length || ("" as never),
    sha256,
  };
}

/** Without what leads to a place in the page. */
const sourceUrl = ({ address }: PageSelection): string =>
  address.startsWith("https://") ? address.replace(/#.*$/, "") : "";

import { abroad } from "./concepts/abroad.ts";
import { lawAndTrade } from "./concepts/law-and-trade.ts";
import { manner } from "./concepts/manner.ts";
import { newsAndPhones } from "./concepts/news-and-phones.ts";
import { states } from "./concepts/states.ts";

/**
 * What news sentences talk of, by concept, with the words for it in the languages that coverage is written in: so "dismissed", "rechazó" and
 * "驳回" meet. General vocabulary, none of it taken from one set. A form ends in `*` where any ending may follow; `_` parts words that follow each
 * other. Written without accents; Hebrew and Arabic without glued particles. Latin languages in one row, then Hebrew, Arabic, Chinese.
 */
export const concepts: Record<string, string> = { ...lawAndTrade, ...states, ...newsAndPhones, ...manner };
for (const [concept, forms] of Object.entries(abroad)) concepts[concept] = `${concepts[concept]} ${forms}`;

import type { LabelledPage, LabelledRange } from "../hard-pages/read-hard-pages.ts";
import { asianBriefs } from "./asia.ts";
import type { Brief } from "./brief.ts";
import { easternBriefs } from "./east.ts";
import { westernBriefs } from "./west.ts";

/** The short pages of many languages in the shape of pages that are labelled name by name. */
export function labelledBriefs(): LabelledPage[] {
  return [...westernBriefs, ...easternBriefs, ...asianBriefs].map((brief) => labelled(brief));
}

function labelled([language, ...blocks]: Brief): LabelledPage {
  const ranges: LabelledRange[] = [];
  const flows = blocks.map((block, flow) => {
    let text = "";
    for (const part of block.split(/(\[[^\]]*\])/)) {
      const inner = part.startsWith("[") ? part.slice(1, -1) : part;
      if (inner !== part) ranges.push({ flow, start: text.length, end: text.length + inner.length, needed: true });
      text += inner;
    }
    return { text, language, place: flow === 0 ? ("heading" as const) : ("text" as const) };
  });
  const title = flows[0]!.text;
  return {
    id: `${language}: ${title}`,
    language,
    group: ranges.length > 0 ? "ours" : "other",
    near: false,
    kind: "brief",
    head: { title, headline: "", description: "", language },
    flows,
    ranges,
  };
}

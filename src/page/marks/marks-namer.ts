import type { Reader } from "../read-page.ts";
import { isInLink } from "../dom/tree.ts";
import { lineColour } from "./ground.ts";
import { watchColours } from "./watch-colours.ts";

/**
 * Has the marks painted as the settings say, in colours that can be seen, also once the page has others.
 *
 * @returns to be called whenever the settings may differ
 */
export function marksNamer(reader: Reader, signal: AbortSignal): () => void {
  let used: string | undefined;
  const paint = () => {
    const { look } = reader.settings;
    reader.painter.use((type, around) => {
      // In a link a mark is a tint only, since the link's own underline stays.
      if (look === "tint" || isInLink(around)) return "link";
      colours.around(around);
      return type + (look === "line" ? "-line" : "") + lineColour(around);
    });
  };
  const colours = watchColours(reader, paint, signal);
  return () => {
    const { look } = reader.settings;
    if (look === used) return;
    used = look;
    paint();
  };
}

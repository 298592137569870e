import type { Reader } from "../read-page.ts";
import { lineColour } from "./ground.ts";

/** Has the marks painted as the settings say, in colours that can be seen; to be called whenever the settings may differ. */
export function marksNamer(reader: Reader): () => void {
  let used: string | undefined;
  return () => {
    const { look } = reader.settings;
    if (look === used) return;
    used = look;
    reader.useNames((type, around) => {
      // In a link a mark is a tint only, since the link's own underline stays.
      if (look === "tint" || around.closest("a[href]")) return "link";
      return type + (look === "line" ? "-line" : "") + lineColour(around);
    });
  };
}

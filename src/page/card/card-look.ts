import type { PageSettings } from "../../settings/page-settings.ts";
import { isDarkBehind } from "../mark/mark-colours.ts";

/** How a card looks. */
export interface Look {
  theme: "light" | "dark";
  /** The size of its text, 1 for the browser's own. */
  scale: number;
}

/** As the settings say: like the page around the mark, like the system, or always the same. */
export function cardLook({ theme, textSize }: PageSettings, beside: Element): Look {
  const dark = {
    page: () => isDarkBehind(beside),
    system: () => matchMedia("(prefers-color-scheme: dark)").matches,
    light: () => false,
    dark: () => true,
  };
  return { theme: dark[theme]() ? "dark" : "light", scale: textSize / 100 };
}

import { expect, test } from "vitest";

import { stubBrowser } from "./stub-browser.ts";
import { currentCommands } from "../../../src/platform/own-page/shortcuts.ts";

test.each([
  ["Alt+Period", "Alt+."],
  ["Alt+Comma", "Alt+,"],
  ["Alt+Point", "Alt+."],
  ["Alt+Virgule", "Alt+,"],
  ["Alt+Punto", "Alt+."],
  ["Alt+Coma", "Alt+,"],
  ["Alt+Punkt", "Alt+."],
  ["Alt+Komma", "Alt+,"],
  ["Alt+نقطة", "Alt+."],
  ["Alt+فاصلة", "Alt+,"],
  ["Alt+\u200Fנקודה", "Alt+."],
  ["Alt+\u200Fפסיק", "Alt+,"],
  ["Alt+Mayús+S", "Alt+Mayús+S"],
  ["MacCtrl+Shift+Period", "MacCtrl+Shift+."],
  ["Ctrl+Pfeil nach oben", "Ctrl+Pfeil nach oben"],
  ["⌃⇧.", "⌃⇧."],
  ["", ""],
])("%s is written %s", async (written, plain) => {
  stubBrowser["commands"] = { getAll: async () => [{ shortcut: written }] };
  expect((await currentCommands())?.map((command) => command.shortcut)).toEqual([plain]);
});

test("what is used together stands together, and the popup's own last", async () => {
  const byName = ["_execute_action", "look-up", "next-mention", "open-card", "previous-mention"];
  stubBrowser["commands"] = { getAll: async () => byName.map((name) => ({ name })) };
  const ordered = ["next-mention", "previous-mention", "open-card", "look-up", "_execute_action"];
  expect((await currentCommands())?.map(({ name }) => name)).toEqual(ordered);
});

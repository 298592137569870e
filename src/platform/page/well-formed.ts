import type { PageSettings } from "../../settings/page-settings.ts";
import type { ToReader } from "../messages.ts";

/** What each setting is, as `typeof` says it; the lists are lists. */
const kinds: Record<keyof PageSettings, string> = {
  marksOff: "boolean",
  density: "string",
  look: "string",
  figures: "boolean",
  trigger: "string",
  heldKey: "string",
  dwell: "number",
  theme: "string",
  textSize: "number",
  announcements: "boolean",
  hidden: "list",
  setsOff: "list",
};

type Fields = Record<string, unknown>;

const wellFormed: { [Name in keyof ToReader]: (params: unknown) => boolean } = {
  reportFindings: (params) => typeof fields(params)["toEnd"] === "boolean",
  settingsChanged: (params) =>
    params === null ||
    Object.entries(kinds).every(([name, kind]) => {
      const value = fields(params)[name];
      return (Array.isArray(value) ? "list" : typeof value) === kind;
    }),
  goToMention: (params) => Number.isInteger(fields(params)["id"]),
  runCommand: (params) => ["next-mention", "previous-mention", "open-card"].includes(fields(params)["name"] as string),
};

/** Whether these are parameters of a message to the reader. By hand: zod never enters a page script. */
export function isWellFormed(name: keyof ToReader, params: unknown): boolean {
  return wellFormed[name](params);
}

function fields(params: unknown): Fields {
  return (params ?? {}) as Fields;
}

import { z } from "zod";

/** Every setting with its default. Stored is only what was changed. */
export const settingsSchema = z.object({
  /** Which mentions of an entity are marked: the first on the page, the first in each section, or every one. */
  density: z.enum(["page", "section", "every"]).default("section"),
  /** How long the pointer rests on a mark before its card opens, in ms. */
  dwell: z.int().min(150).max(1000).default(400),
  /** Hosts on which nothing is read. */
  sitesOff: z.array(z.string()).default([]),
});

export type Settings = z.infer<typeof settingsSchema>;

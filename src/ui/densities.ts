import { i18n } from "#i18n";
import type { Settings } from "../settings/schema.ts";

/** The choices of how many mentions are marked, with their labels. */
export const densities = (): [Settings["density"], string][] => [
  ["page", i18n.t("density.page")],
  ["section", i18n.t("density.section")],
  ["every", i18n.t("density.every")],
];

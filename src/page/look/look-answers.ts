import type { PageSettings } from "../../settings/page-settings.ts";
import type { Look } from "./look-at-page.ts";

/** What the background can ask while the page is only looked at; where that is answered with nothing, a reader is brought. */
export const lookAnswers = (starting: Promise<Look>) => ({
  reportFindings: async ({ toEnd }: { toEnd: boolean }) => (await starting).findings(toEnd),
  settingsChanged: async (now: PageSettings | null) => (await starting).follow(now),
  runCommand: async () => ((await (await starting).isEmpty()) ? ("done" as const) : undefined),
  goToMention: () => "gone" as const,
});

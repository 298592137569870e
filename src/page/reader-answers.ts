import type { PageSettings } from "../settings/page-settings.ts";
import type { Card } from "./card/run-card.ts";
import { followSettings } from "./follow-settings.ts";
import type { Reader } from "./mark/reader.ts";
import { world } from "./world.ts";

/**
 * What the background can ask of a reader, and what it does about it.
 *
 * @param starting what becomes the reader, or nothing where it may not start
 */
export const readerAnswers = (starting: Promise<Reader | undefined>, life: AbortController) => ({
  reportFindings: async ({ toEnd }: { toEnd: boolean }) => (await starting)?.findings(toEnd),
  settingsChanged: async (now: PageSettings | null) => followSettings(await starting, now, life),
  async runCommand({ name }: { name: Parameters<Card["run"]>[0] }) {
    // Whatever it is about, the card that is brought for it serves a reader.
    await starting;
    return withCard((card) => card.run(name));
  },
  async goToMention({ id }: { id: number }) {
    const reader = await starting;
    return reader?.goTo(id) ? withCard((card) => card.show(id)) : "gone";
  },
});

/** The card comes with the first mark, or once it is wanted. */
function withCard(work: (card: Card) => void): "done" | "no-card" {
  const { card } = world;
  if (!card) return "no-card";
  work(card);
  return "done";
}

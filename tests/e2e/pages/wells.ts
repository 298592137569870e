import wells from "../../fact-sets/ellerbach-brunnen.json" with { type: "json" };
import { html, NEWS } from "./test-pages.ts";

/** A page of news about an invented story of wells, and the set that tells of it, in several states. */
export const news = html(
  "brunnen.html",
  `<!doctype html><html lang=de><title>Zu viel Nitrat im Ellerbachtal</title><link rel=icon href=data:,>${NEWS}`,
  "<h1>Zu viel Nitrat im Grundwasser</h1>",
  "<p>Die Halmtal Agrar GmbH weist Vorwürfe zurück. Untersucht wurden 340 Brunnen der Gegend.</p>",
  "<p>NSO Group hat damit nichts zu tun.</p>",
);

/** As an editor writes it: in no form of ours, so that the file is known again by its bytes. */
export const file = Buffer.from(`\n${JSON.stringify(wells, undefined, 3).replaceAll("\n", "\r\n")}\r\n`);
export const newer = {
  ...wells,
  version: "1.1.0",
  facts: wells.facts.map((fact) =>
    fact.id === "amt" ? { ...fact, statement: "Das Landesamt sagte, es nehme im Winter eigene Proben." } : fact,
  ),
};
/** Another house's set on the same company. */
export const other = {
  ...wells,
  id: "other-house",
  title: "Was das Nachbarblatt schrieb",
  entities: wells.entities.filter(({ id }) => id === "halmtal").map((one) => ({ ...one, id: "firma" })),
  facts: [
    {
      ...wells.facts[3]!,
      about: ["firma"],
      statement: "Der Auebote nannte Halmtal Agrar den größten Betrieb im Tal.",
    },
  ],
};
/** What of the set is found on the page, in its order, then the figure. */
export const story = ["ellerbach-brunnen:nitrat", "ellerbach-brunnen:halmtal", "nso-group", "ellerbach-brunnen:proben"];
export const mistaken = { ...wells, id: "mistaken", facts: [{ ...wells.facts[5]!, about: ["niemand"] }] };

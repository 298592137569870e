import { type ReportWords, countWords } from "./report-words.ts";

const count = countWords("de");

/** A report in German. */
export const germanWords: ReportWords = {
  language: "de",
  direction: "ltr",
  colon: ": ",
  title: (pages) =>
    count(pages, { one: "Was auf einer Seite gefunden wurde", other: "Was auf $1 Seiten gefunden wurde" }),
  listTitle: "Was gesammelt wurde",
  chosen: (chosen) =>
    count(chosen, { one: "Davon steht $1 in diesem Bericht.", other: "Davon stehen $1 in diesem Bericht." }),
  made: (time) => `Erstellt mit Sidelight, ${time}`,
  set: (title, id, version, asOf) => `${title} (${id}, Version ${version}, Stand: ${asOf})`,
  coverage: ({ mentions, entities, figures, withheld }) => {
    const found = [
      count(mentions, { one: "$1 Erwähnung", other: "$1 Erwähnungen" }),
      count(entities, { one: "$1 Name", other: "$1 Namen" }),
      count(figures, { one: "$1 Zahl", other: "$1 Zahlen" }),
    ];
    const unmarked = count(withheld, { other: "$1 nicht markiert" });
    return `${found.join(", ")}; ${unmarked}; sonst wurde auf dieser Seite nichts geprüft.`;
  },
  address: "Adresse",
  read: "Gelesen",
  published: "Datum der Seite",
  updated: "Datum der Seite (aktualisiert)",
  notNews: "Die Seite gibt sich nicht als Nachrichtenseite aus.",
  incomplete: "Die Seite wurde nicht zu Ende gelesen: Sie kann mehr enthalten.",
  figures: "Zahlen neben denen der Quelle",
  outcome: {
    same: "Gleiche Zahl",
    "other-value": "Anderer Wert",
    "other-role": "Zählt etwas anderes",
    "other-comparison": "Anderer Vergleich",
  },
  thePage: "Die Seite",
  theSource: "Die Quelle, in den Worten der Sammlung",
  counts: "zählt",
  mentions: "Erwähnungen",
  name: "Name",
  times: (times) => count(times, { one: "einmal", other: "$1-mal" }),
  cannotBeSeen: "auf der Seite nicht zu sehen",
  withheld: "Was nicht markiert ist, und warum",
  mightBe: "Wäre vielleicht",
  why: "Warum",
  where: "Wo",
  nothing: "Nichts.",
  facts: "Die Aussagen dahinter",
  whoSays: "Wer es sagt",
  basis: "Grundlage",
  hedge: "Vorbehalt der Quelle",
  contested: "Umstritten",
  unanswered: "Die Quelle nennt keine Antwort der anderen Seite.",
  happened: "Geschehen",
  stated: "Gesagt",
  open: "Nicht im Artikel",
  sic: "Zu den Worten der Quelle",
  citation: "Quellenangabe",
  note: "Notiz",
  failed: "Seiten, die nicht gelesen werden konnten",
  about:
    "Markierungen und Aussagen sind Zusammenhang, kein Urteil. Alles geschah auf dem Gerät, das diesen Bericht erstellt hat.",
};

import type { Alias, Entity, FactSet } from "../../../src/facts/schema.ts";

/** A fact set of this folder's own, so that these tests do not hang on what the bundled set comes to hold. */
const alone = (...texts: string[]): Alias[] => texts.map((text) => ({ text }));
const short = (...texts: string[]): Alias[] => texts.map((text) => ({ text, case: "exact", needs: "topic" }));
const surname = (...texts: string[]): Alias[] => texts.map((text) => ({ text, case: "exact", needs: "full-name" }));
const topical = (...texts: string[]): Alias[] => texts.map((text) => ({ text, needs: "topic" }));

function entity(id: string, kind: Entity["kind"], name: string, aliases: Alias[], against: string[] = []): Entity {
  return { id, kind, name, summary: name, aliases, ...(against.length > 0 && { against }) };
}

const cues: [language: string, ...texts: string[]][] = [
  [
    "en",
    "spyware",
    "surveillance",
    "zero-click",
    "hacking",
    "hacked",
    "phone hacking",
    "Citizen Lab",
    "iPhone",
    "Israeli",
  ],
  ["es", "software espía", "programa espía", "espionaje", "vigilancia"],
  ["pt", "programa espião", "espionagem", "software espião"],
  ["fr", "logiciel espion", "espionnage", "surveillance"],
  ["de", "Spionagesoftware", "Spähsoftware", "Staatstrojaner", "Überwachung"],
  ["hu", "kémszoftver", "kémprogram", "megfigyelés", "lehallgatás"],
  ["he", "רוגלה", "תוכנת ריגול", "ריגול"],
  ["ar", "برنامج تجسس", "برامج التجسس", "تجسس"],
  ["ru", "шпионская программа", "шпионское ПО", "слежка"],
  ["zh", "间谍软件", "监控"],
];

const entities: Entity[] = [
  entity(
    "nso-group",
    "company",
    "NSO Group",
    [...alone("NSO Group", "NSO Group Technologies", "NSO集团", "אן.אס.או"), ...short("NSO")],
    ["Cisco", "orchestra", "Network Services Orchestrator", "statistics", "Nintendo Switch Online", "symphony"],
  ),
  entity(
    "pegasus",
    "product",
    "Pegasus",
    [
      ...alone("Pegasus spyware", "spyware Pegasus", "Pegasus malware", "logiciel espion Pegasus"),
      ...topical("Pegasus", "פגסוס", "بيغاسوس", "Пегас", "飞马"),
    ],
    ["airline", "Pegasus Airlines", "workflow", "rocket", "racecourse", "battlestar", "constellation"],
  ),
  entity("pegasus-project", "event", "Pegasus Project", alone("Pegasus Project", "The Pegasus Project")),
  entity("leaked-list", "list", "leaked list", alone("list of 50,000 phone numbers", "leaked list of phone numbers")),
  entity(
    "deca",
    "agency",
    "Defense Export Controls Agency (DECA)",
    [
      ...alone("Defense Export Controls Agency", "Defence Export Control Agency"),
      ...short("DECA"),
      { text: "אפ״י", language: "he", case: "exact", needs: "topic" },
    ],
    ["marketing students", "DECA Inc", "chapter"],
  ),
  entity("ministry-of-defense", "ministry", "Israel's Ministry of Defense", [
    ...alone("Israeli Ministry of Defense", "Israel's Ministry of Defense"),
    { text: "משרד הביטחון", language: "he" },
    ...topical("Ministry of Defense", "Defense Ministry"),
  ]),
  entity("amnesty", "organisation", "Amnesty International", [...alone("Amnesty International"), ...short("Amnesty")]),
  entity("jamal-khashoggi", "person", "Jamal Khashoggi", [...alone("Jamal Khashoggi"), ...surname("Khashoggi")]),
  entity("itay-mack", "person", "Itay Mack", [...alone("Itay Mack", "Eitay Mack"), ...surname("Mack")]),
  entity("avidan-freedman", "person", "Avidan Freedman", [...alone("Avidan Freedman"), ...surname("Freedman")]),
  entity("eytan-gilboa", "person", "Eytan Gilboa", [...alone("Eytan Gilboa"), ...surname("Gilboa")], ["Blenheim"]),
  entity("globes", "publication", "Globes", short("Globes"), ["Golden Globes", "Golden Globe"]),
  entity("hungary", "place", "Hungary", topical("Hungary", "Ungarn", "Hongrie")),
  entity("mexico", "place", "Mexico", topical("Mexico", "México")),
  entity("spyware", "term", "spyware", topical("spyware")),
];

export const smallSet: FactSet = {
  format: 1,
  id: "small-set",
  version: "1.0.0",
  language: "en",
  title: "A small set",
  summary: "For tests.",
  asOf: "2021-07",
  licence: "MIT",
  changes: [{ version: "1.0.0", date: "2021-07", note: "First." }],
  sources: [
    {
      id: "source",
      title: "Source",
      publisher: "Publisher",
      published: "2021-07",
      paragraphs: 18,
      sha256: "0".repeat(64),
    },
  ],
  topic: { cues: cues.flatMap(([language, ...texts]) => texts.map((text) => ({ text, language }))) },
  entities,
  facts: [
    {
      id: "list-size",
      about: ["leaked-list"],
      kind: "report",
      statement: "The list held 50,000 phone numbers.",
      attribution: [{ who: "The Pegasus Project", verb: "reported" }],
      basis: "leaked document",
      figures: [
        {
          value: 50_000,
          unit: "phone numbers",
          role: "numbers on the list",
          terms: [{ language: "en", unit: ["phone numbers", "phones"], role: ["list"], otherRole: ["hacked"] }],
        },
      ],
      locator: { source: "source", paragraph: 2, start: "a", end: "b" },
    },
  ],
};

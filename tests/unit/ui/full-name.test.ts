import { expect, test } from "vitest";

import { fullName, kindBeside } from "../../../src/ui/card/full-name.ts";

const spyware = "Phone spyware made by NSO Group.";
const agency = "Israel's agency for screening military exports.";

test.for<[name: string, printed: string, line: string, before: string]>([
  ["NSO Group", "NSO", "Israeli cyber company.", ""],
  ["Pegasus spyware", "Pegasus", spyware, ""],
  ["Pegasus spyware", "spyware Pegasus", spyware, ""],
  ["Pegasus spyware", "software Pegasus", spyware, ""],
  ["Pegasus spyware", "فيروس بيغاسوس", spyware, "Pegasus spyware: "],
  ["Globes", "business daily Globes", "Israeli business newspaper.", ""],
  ["Avidan Freedman", "Rabbi Avidan Freedman", "Rabbi.", ""],
  ["Jamal Khashoggi", "Khashoggi", "Journalist, murdered in 2018.", "Jamal Khashoggi: "],
  ["Defense Export Controls Agency (DECA)", "DECA", agency, "Defense Export Controls Agency: "],
  ["The Pegasus Project", "Pegasus Project", "Joint investigation.", ""],
])("before the line of %s, printed %s", ([name, printed, line, before]) => {
  expect(fullName(name, printed, line)).toBe(before);
});

test.for([
  ["Yanshuf", "organisation", "organisation"],
  ["the Organisation Yanshuf", "organisation", ""],
  ["spyware", "term", "term"],
] as const)("beside %s the kind %s is shown as “%s”", ([printed, kind, shown]) => {
  expect(kindBeside(printed, kind)).toBe(shown);
});

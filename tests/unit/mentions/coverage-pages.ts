import type { TestPage } from "./read-text.ts";

/** Pages about the story: what has to be marked on them, as printed and in order, and what must not. */
export interface CoveragePage extends TestPage {
  marked: string[];
  withheld?: string[];
}

export const coveragePages: [what: string, page: CoveragePage][] = [
  [
    "a report that never gives the company's full name",
    {
      title: "Phones of reporters were hacked with Pegasus",
      flows: [
        "Spyware sold by NSO was found on the phones of two reporters.",
        "Citizen Lab said that Pegasus had been used.",
      ],
      marked: ["NSO", "Pegasus"],
    },
  ],
  [
    "capitals in a headline",
    {
      title: "",
      flows: [["heading", "NSO GROUP SUED OVER PEGASUS SPYWARE"], "NSO denied it."],
      marked: ["NSO GROUP", "PEGASUS SPYWARE", "NSO"],
    },
  ],
  [
    "compounds and a possessive",
    {
      title: "Spyware",
      flows: ["An NSO-linked server and Pegasus-infected phones point to NSO’s servers, the lab said of NSO Group."],
      marked: ["NSO", "Pegasus", "NSO", "NSO Group"],
    },
  ],
  [
    "role words after the name",
    {
      title: "NSO Group chief resigns",
      flows: [
        "NSO CEO Shalev Hulio stepped down.",
        "The maker of Pegasus spyware is cutting jobs at NSO headquarters.",
      ],
      marked: ["NSO", "Pegasus spyware", "NSO"],
    },
  ],
  [
    "surnames after the full name",
    {
      title: "Lawyer wants stricter rules for spyware exports",
      flows: [
        "“Licences for Pegasus are too easy to get,” said Itay Mack, a lawyer.",
        "Mack told reporters that DECA, the Defense Export Controls Agency, acts within the law.",
        "Rabbi Avidan Freedman agreed with Mack. Freedman founded a group that wants arms exports limited.",
      ],
      marked: [
        "Pegasus",
        "Itay Mack",
        "Mack",
        "DECA",
        "Defense Export Controls Agency",
        "Rabbi Avidan Freedman",
        "Mack",
        "Freedman",
      ],
    },
  ],
  [
    "two people of one surname",
    {
      title: "Spyware debate",
      flows: [
        "Avidan Freedman spoke of NSO Group.",
        "Freedman was followed on stage by Sam Freedman.",
        "Freedman writes about schools.",
      ],
      marked: ["Avidan Freedman", "NSO Group", "Freedman"],
      withheld: ["Freedman", "Freedman"],
    },
  ],
  [
    "a page that names two senses",
    {
      title: "News in brief",
      flows: [
        "Two journalists say that Pegasus spyware of NSO Group was on their phones. Pegasus is sold to governments, and surveillance firms copy it.",
        "Pegasus Airlines has ordered ten aircraft. The carrier Pegasus flies to forty countries.",
        "The weather stays fine.",
      ],
      marked: ["Pegasus spyware", "NSO Group", "Pegasus"],
    },
  ],
];

import type { TestPage } from "./read-text.ts";

/** More pages in another sense: things, people, and politics without the story. */
export const otherThingsPages: [what: string, page: TestPage][] = [
  [
    "a winged horse",
    {
      title: "The myth of Pegasus",
      flows: ["Pegasus sprang from the blood of Medusa.", "Bellerophon rode Pegasus to fight the Chimera."],
    },
  ],
  [
    "a workflow system with security settings",
    {
      title: "Setting up Pegasus on a cluster",
      flows: [
        "Pegasus plans workflows and runs them on HTCondor pools.",
        "Run pegasus-plan before you submit. Pegasus Monitoring shows which jobs failed.",
        "For the Pegasus project, see the funding page.",
      ],
    },
  ],
  [
    "a network product with a hole that hackers use",
    {
      title: "Critical hole in NSO lets hackers take over routers",
      flows: [
        "Cisco has patched Network Services Orchestrator (NSO).",
        "Attackers who use the hole in NSO can run code. Hacking groups scan for it.",
        "Administrators of NSO should update at once.",
      ],
    },
  ],
  [
    "a footballer",
    {
      title: "Mack signs for two years",
      flows: ["Khalil Mack has signed for two more years.", "Mack said that Mexico would be a fine place for a match."],
    },
  ],
  [
    "film awards",
    {
      title: "Globes: the full list of nominees",
      flows: ["The Golden Globes are given out on Sunday.", "At the Globes two years ago the film won nothing."],
    },
  ],
  [
    "a professor of economics and a mountain",
    {
      title: "Uncertainty and choice",
      flows: ["Itzhak Gilboa teaches decision theory. Gilboa has written five books.", "Mount Gilboa is steep."],
    },
  ],
  [
    "a pub quiz that says what the name also is",
    {
      title: "Quiz: what is Pegasus?",
      flows: [
        "A bus company called its smallest van Pegasus.",
        "The van has nothing to do with the constellation Pegasus or the horse.",
      ],
    },
  ],
  [
    "a code name, with one joke about the other thing",
    {
      title: "Old handhelds, old names",
      flows: [
        "In 1995 the project for a handheld system was called Pegasus. Few would pick a name today that recalls spyware.",
        "The team moved on to other birds and beasts.",
      ],
    },
  ],
  [
    "politics of Israel without the story",
    {
      title: "Knesset passes budget",
      flows: [
        "The Knesset passed the budget on Monday after a long night.",
        "Globes of light were hung in the hall, and an amnesty for parking fines was agreed.",
      ],
    },
  ],
  [
    "tankers for Israel, with ministry, parliament and exports",
    {
      title: "Israel signs for tankers",
      flows: [
        "Israel signed for two more Pegasus aircraft, the seller said.",
        "The Pegasus refuels fighters in flight. Defense exports and export controls were on the table as well.",
      ],
    },
  ],
  [
    "a drone that watches a border",
    {
      title: "Pegasus drone for border surveillance",
      flows: [
        "The drone can fly for ten hours.",
        "Pegasus carries cameras for surveillance, and surveillance is all it does.",
      ],
    },
  ],
  [
    "spyware of another maker",
    {
      title: "Predator spyware in Athens",
      flows: ["Predator spyware was found on a phone.", "Hungary and Mexico are said to have bought spyware as well."],
    },
  ],
];

import type { TestPage } from "./read-text.ts";

/** Pages that print our names in another sense: nothing on them may be marked. */
export const otherSensePages: [what: string, page: TestPage][] = [
  [
    "an airline, with Israel, a ministry and a security incident",
    {
      title: "Pegasus resumes flights to Tel Aviv after security review",
      flows: [
        "Pegasus will fly from Istanbul to Tel Aviv again from Sunday, the carrier said.",
        "The low-cost airline had stopped its Israeli routes in autumn. Pegasus passengers were told by phone.",
        "Turkey's transport ministry said that surveillance cameras at the gates had been checked.",
        "Pegasus shares rose by 4 % in Istanbul. Pegasus Airlines also flies to Hungary, Morocco, Bahrain and Saudi Arabia.",
      ],
    },
  ],
  [
    "an airline in Turkish",
    {
      title: "Pegasus yeni hatlarını açıkladı",
      language: "tr",
      flows: ["Pegasus'un yeni uçuşları haziranda başlıyor.", "Pegasus Hava Yolları yolcularına indirim yapacak."],
    },
  ],
  [
    "an airline in German",
    {
      title: "Notlandung: Pegasus-Maschine in Wien",
      language: "de",
      flows: [
        "Eine Maschine der türkischen Fluggesellschaft Pegasus ist in Wien notgelandet.",
        "Pegasus teilte mit, niemand sei verletzt worden. Die Überwachung des Triebwerks habe angeschlagen.",
      ],
    },
  ],
  [
    "an orchestra",
    {
      title: "NSO opens its season with Mahler",
      flows: [
        "The NSO begins its season at the Kennedy Center on Thursday.",
        "Under its music director the NSO has grown into one of the country's finest orchestras.",
        "Tickets for the NSO concerts are sold by phone.",
      ],
    },
  ],
  [
    "an orchestra on a tour to the Gulf",
    {
      title: "NSO to tour the Gulf",
      flows: [
        "The NSO will play in Bahrain, the United Arab Emirates and Saudi Arabia, the symphony's manager said.",
        "Journalists were invited to the rehearsal.",
      ],
    },
  ],
  [
    "a games service",
    {
      title: "Three more N64 games come to NSO this month",
      flows: [
        "Subscribers of NSO get three more games. NSO + Expansion Pack costs more.",
        "Nintendo Switch Online members can play them from Friday.",
        "Hackers had earlier found the names in the NSO app.",
      ],
    },
  ],
  [
    "a statistics office that counts telephones",
    {
      title: "NSO: 80 per cent of households have a mobile phone",
      flows: [
        "The NSO released the results of its survey of 50,000 households on Tuesday.",
        "According to the NSO, 67 phones were counted for every 100 people.",
        "The National Statistical Office also tests how numbers are collected. NSO Director Ananya Rao presented the list.",
      ],
    },
  ],
  [
    "a survey office on disease surveillance",
    {
      title: "NSO publishes disease surveillance data",
      description: "The NSO's surveillance bulletin is out.",
      flows: ["The NSO said that surveillance of fever had improved in ten states. Surveillance reports are monthly."],
    },
  ],
  [
    "a student club with other clubs in the same list",
    {
      title: "Students return with medals",
      flows: [
        "Twelve marketing students of DECA came home from the state contest with medals.",
        "DECA adviser Carla Ruiz said that the chapter had trained since autumn.",
        "Other clubs at the school: Amnesty International, Model UN with its Security Council, robotics.",
        "DECA and the debating club meet on Mondays.",
      ],
    },
  ],
  [
    "a face model",
    {
      title: "Reading the DECA code",
      flows: [
        "DECA predicts a detailed face from one photo.",
        "We train DECA on faces in the wild and release weights.",
      ],
    },
  ],
  [
    "a horse",
    {
      title: "Pegasus wins by two lengths",
      flows: [
        "Pegasus took the lead at the last bend and won by two lengths.",
        "The trainer of Pegasus, Sam Freedman, thanked the jockey. Freedman has won the race three times.",
      ],
    },
  ],
  [
    "a language model",
    {
      title: "Summaries with PEGASUS",
      flows: [
        "PEGASUS was trained by masking whole sentences.",
        "We compare PEGASUS with two other models on news data; PEGASUS writes the shortest summaries.",
      ],
    },
  ],
  [
    "a rocket, with defence exports nearby",
    {
      title: "Pegasus carries a small satellite to orbit",
      flows: [
        "The air-launched Pegasus put a satellite into orbit on Saturday.",
        "The company said that Pegasus had flown 45 times. It also sells arms; its defense exports grew.",
      ],
    },
  ],
];

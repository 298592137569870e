import type { CoveragePage } from "./coverage-pages.ts";

/** Pages about the story in other languages than English, and pages of several stories. */
export const coveragePagesAbroad: [what: string, page: CoveragePage][] = [
  [
    "Hebrew with particles",
    {
      title: "תוכנת הריגול של NSO",
      language: "he",
      flows: [
        "חברת הסייבר NSO מכרה את פגסוס לממשלות.",
        "לפי הדיווח, בפגסוס נעשה שימוש לריגול אחר עיתונאים.",
        "רוגלה נמצאה בטלפון.",
      ],
      marked: ["NSO", "פגסוס", "פגסוס"],
    },
  ],
  [
    "Arabic with particles",
    {
      title: "برنامج التجسس بيغاسوس",
      language: "ar",
      flows: [
        "قالت مجموعة NSO إنها تبيع برنامج التجسس بيغاسوس للحكومات.",
        "واستخدم بيغاسوس في التجسس على صحفيين.",
        "ضحايا لبيغاسوس",
      ],
      marked: ["مجموعة NSO", "برنامج التجسس بيغاسوس", "بيغاسوس", "بيغاسوس"],
    },
  ],
  [
    "German with a genitive",
    {
      title: "Wie die Spähsoftware Pegasus auf Handys kam",
      language: "de",
      flows: [
        "Die NSO-Group verkauft Pegasus an Staaten.",
        "Pegasus-Opfer klagen. NSOs Kunden schweigen, sagt Amnesty International.",
      ],
      marked: ["NSO-Group", "Pegasus", "Pegasus", "NSO", "Amnesty International"],
    },
  ],
  [
    "Hungarian with endings",
    {
      title: "Pegasus-ügy: újságírókat figyeltek meg",
      language: "hu",
      flows: [
        "A Pegasust az izraeli NSO fejlesztette, a kémszoftver telefonokat tör fel.",
        "Az NSO-nak több ügyfele volt, a kémprogramot Pegasusnak hívják.",
      ],
      marked: ["Pegasus", "NSO", "NSO", "Pegasus"],
    },
  ],
  [
    "French",
    {
      title: "Le logiciel espion Pegasus visait des journalistes",
      language: "fr",
      flows: [
        "L’entreprise israélienne NSO dément.",
        "Pegasus permet de lire les messages. D’après Forbidden Stories, Pegasus a été utilisé.",
      ],
      marked: ["NSO", "Pegasus", "Pegasus"],
    },
  ],
  [
    "Spanish",
    {
      title: "Espionaje con Pegasus a periodistas",
      language: "es",
      flows: [
        "El programa espía Pegasus, de NSO Group, infectó móviles.",
        "NSO dice que vende Pegasus solo a gobiernos.",
      ],
      marked: ["programa espía Pegasus", "NSO Group", "NSO", "Pegasus"],
    },
  ],
  [
    "Chinese",
    {
      title: "以色列间谍软件飞马",
      language: "zh",
      flows: ["以色列NSO集团开发的飞马软件被用于监听记者。", "飞马可以读取手机信息,间谍软件引起争议。"],
      marked: ["以色列NSO集团", "飞马软件", "飞马", "间谍软件"],
    },
  ],
  [
    "a teaser among others",
    {
      title: "Latest stories",
      flows: [
        ["heading", "Gardens in spring"],
        "What to plant in March.",
        ["heading", "Journalist sues NSO Group over Pegasus spyware"],
        "The suit names NSO in Cyprus.",
        ["heading", "Football results"],
      ],
      marked: ["NSO Group", "Pegasus spyware", "NSO"],
    },
  ],
  [
    "addresses and file names on a page about the story",
    {
      title: "NSO Group's Pegasus spyware",
      flows: [
        "See https://example.org/Pegasus/NSO or Pegasus.zip, mail NSO@example.org, follow @NSO and go to Pegasus.com today.",
      ],
      marked: [],
    },
  ],
  [
    "places on a page clearly on topic",
    {
      title: "NSO Group and its clients",
      flows: [
        "NSO Group sold Pegasus spyware to Saudi Arabia, Mexico and Hungary, Citizen Lab said.",
        "Surveillance in Mexico went on. Forbidden Stories had the list.",
      ],
      marked: ["NSO Group", "Pegasus spyware", "Saudi Arabia", "Mexico", "Hungary", "Mexico"],
    },
  ],
  [
    "Russian, with a capital after the name and endings",
    {
      title: "Шпионская программа Pegasus",
      language: "ru",
      flows: ["Израильская компания NSO Group продала Pegasus Венгрии.", "Телефоны заражала NSO, пишет газета."],
      marked: ["NSO Group", "Pegasus", "Венгрии", "NSO"],
    },
  ],
];

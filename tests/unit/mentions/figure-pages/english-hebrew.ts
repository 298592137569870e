import type { FigurePage } from "./figure-page.ts";

/** Short pages with numbers of the story and of other things. */
export const englishAndHebrewPages: FigurePage[] = [
  {
    language: "en",
    flows: [
      "The list",
      "Reporters obtained a list of 50,000 phone numbers that NSO clients are thought to have picked for Pegasus.",
      "At least 180 journalists were identified on it.",
    ],
    numbers: [
      ["50,000", "same"],
      ["180", "same"],
    ],
  },
  {
    language: "en",
    flows: ["Claim check", "A video seen two million times says that Pegasus was used to spy on 50,000 people."],
    numbers: [["50,000", "other-role"]],
  },
  {
    language: "en",
    flows: [
      "What the lab did",
      "Amnesty's lab examined 67 phones whose numbers were on the leaked list. It found signs of Pegasus or of an attempt on 37; for 30 the tests were inconclusive.",
    ],
    numbers: [
      ["67", "same"],
      ["37", "same"],
      ["30", "same"],
    ],
  },
  {
    language: "en",
    flows: [
      "More than half",
      "Of the 67 phones tested for Pegasus, 55 per cent showed evidence of an attempt, the consortium said.",
    ],
    numbers: [
      ["67", "same"],
      ["55 per cent", "same", "nothing"],
    ],
  },
  {
    language: "en",
    flows: [
      "NSO under fire",
      "A leaked list of 80,000 phone numbers has put the maker of Pegasus under fire. Fewer than 180 journalists have been identified on the list.",
    ],
    numbers: [
      ["80,000", "other-value"],
      ["180", "other-comparison"],
    ],
  },
  {
    language: "en",
    flows: [
      "Sunday essay",
      "Fifty thousand phone numbers, leaked to reporters, are thought to have been chosen by clients of NSO for its spyware Pegasus.",
    ],
    numbers: [["Fifty thousand", "same"]],
  },
  {
    language: "en",
    flows: [
      "Half a city",
      "With Pegasus, NSO's customers hacked 50,000 phones, the columnist writes. The lab tested 67 phones and no more.",
    ],
    numbers: [
      ["50,000", "other-role"],
      ["67", "same"],
    ],
  },
  {
    language: "en",
    flows: [
      "Thread of the day",
      "Pegasus leak in short: a list of 50k phone numbers, 80 journalists in the consortium, 37 of 67 tested phones with traces of the spyware.",
    ],
    numbers: [
      ["50k", "same"],
      ["80", "same"],
      ["37", "same"],
      ["67", "same"],
    ],
  },
  {
    language: "en",
    flows: [
      "Hearing in the NSO case",
      "The judge gave NSO Group 14 days to answer and fixed a bond of 50,000 dollars. The Pegasus case has 67 exhibits and 180 pages of annexes.",
    ],
    numbers: [
      ["50,000", "nothing"],
      ["67", "nothing"],
      ["180", "nothing"],
    ],
  },
  {
    language: "he",
    flows: [
      "הרשימה",
      "לידי העיתונאים הגיעה רשימה של 50,000 מספרי טלפון, ככל הנראה יעדים שבחרו לקוחות NSO לפגסוס. ברשימה זוהו יותר מ-180 עיתונאים.",
    ],
    numbers: [
      ["50,000", "same"],
      ["180", "same"],
    ],
  },
  {
    language: "he",
    flows: ["בדיקת עובדות", "בסרטון נטען שבאמצעות פגסוס ריגלו אחרי 50,000 אנשים."],
    numbers: [["50,000", "other-role"]],
  },
  {
    language: "he",
    flows: [
      "מה מצאה המעבדה",
      "אמנסטי בדקה 67 טלפונים שמספריהם הופיעו ברשימה שדלפה. ב-37 מהם נמצאו סימנים לפגסוס, ו-30 בדיקות לא הניבו תוצאה ברורה.",
    ],
    numbers: [
      ["67", "same"],
      ["37", "same"],
      ["30", "same"],
    ],
  },
  {
    language: "he",
    flows: [
      "סערה סביב NSO",
      "רשימה שדלפה ובה 80,000 מספרי טלפון מביכה את יצרנית פגסוס. ברשימה זוהו פחות מ-180 עיתונאים.",
    ],
    numbers: [
      ["80,000", "other-value"],
      ["180", "other-comparison"],
    ],
  },
  {
    language: "he",
    flows: ["שורה תחתונה", "50 אלף מספרי טלפון ברשימה שדלפה, כ-80 עיתונאים בתחקיר פגסוס, ו-NSO אחת שמכחישה."],
    numbers: [
      ["50 אלף", "same"],
      ["80", "same"],
    ],
  },
  {
    language: "he",
    flows: [
      "הדיון בתביעה נגד NSO",
      "השופט נתן לחברה 14 ימים להשיב וקבע ערובה של 50,000 שקל. בתיק פגסוס 67 מוצגים ו-180 עמודי נספחים.",
    ],
    numbers: [
      ["50,000", "nothing"],
      ["67", "nothing"],
      ["180", "nothing"],
    ],
  },
];

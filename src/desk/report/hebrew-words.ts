import type { ReportWords } from "./report-words.ts";

const counted = (count: number, one: string, more: string): string => (count === 1 ? one : `${count} ${more}`);

/** A report in Hebrew. */
export const hebrewWords: ReportWords = {
  language: "he",
  direction: "rtl",
  colon: ": ",
  title: (pages) => (pages === 1 ? "מה נמצא בדף אחד" : `מה נמצא ב-${pages} דפים`),
  listTitle: "מה שנאסף",
  chosen: (count) => (count === 1 ? "מתוכם אחד בדוח הזה." : `מתוכם ${count} בדוח הזה.`),
  made: (time) => `נוצר ב-Sidelight, ${time}`,
  set: (title, id, version, asOf) => `${title} (${id}, גרסה ${version}, נכון ל-${asOf})`,
  coverage: ({ mentions, entities, figures, withheld }) => {
    const found = [
      counted(mentions, "אזכור אחד", "אזכורים"),
      counted(entities, "שם אחד", "שמות"),
      counted(figures, "נתון אחד", "נתונים"),
    ];
    return `${found.join(", ")}; לא סומנו: ${withheld}; שום דבר אחר בדף הזה לא נבדק.`;
  },
  address: "כתובת",
  read: "נקרא",
  published: "תאריך הדף",
  updated: "תאריך הדף (עודכן)",
  notNews: "הדף אינו מציין שהוא סיקור חדשותי.",
  incomplete: "הדף לא נקרא עד סופו: ייתכן שיש בו עוד.",
  figures: "נתונים לצד אלה של המקור",
  outcome: {
    same: "אותו נתון",
    "other-value": "ערך אחר",
    "other-role": "סופר דבר אחר",
    "other-comparison": "השוואה אחרת",
  },
  thePage: "הדף",
  theSource: "המקור, במילות הערכה",
  counts: "סופר",
  mentions: "אזכורים",
  name: "שם",
  times: (count) => (count === 1 ? "פעם אחת" : count === 2 ? "פעמיים" : `${count} פעמים`),
  cannotBeSeen: "לא ניתן לראות בדף",
  withheld: "מה לא סומן, ומדוע",
  mightBe: "אולי",
  why: "מדוע",
  where: "היכן",
  nothing: "אין.",
  facts: "העובדות שמאחורי הדברים",
  whoSays: "מי אומר זאת",
  basis: "בסיס",
  hedge: "ההסתייגות של המקור",
  contested: "שנוי במחלוקת",
  unanswered: "במקור אין תשובה של הצד האחר.",
  happened: "התרחש",
  stated: "נאמר",
  open: "נותר פתוח",
  sic: "על מילות המקור",
  citation: "ציטוט",
  note: "הערה",
  failed: "דפים שלא ניתן היה לקרוא",
  about: "הסימונים והעובדות הם הקשר, לא פסק דין. הכול נעשה במחשב שיצר את הדוח הזה.",
};

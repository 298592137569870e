import { type ReportWords, countWords } from "./report-words.ts";

const count = countWords("ar");

/** A report in Arabic, which has forms for none, one, two, a few, many, and hundreds. */
export const arabicWords: ReportWords = {
  language: "ar",
  direction: "rtl",
  colon: ": ",
  title: (pages) =>
    count(pages, {
      one: "ما وُجد في صفحة واحدة",
      two: "ما وُجد في صفحتين",
      few: "ما وُجد في $1 صفحات",
      other: "ما وُجد في $1 صفحة",
    }),
  listTitle: "ما جُمع",
  chosen: (chosen) =>
    count(chosen, {
      zero: "لا شيء منها في هذا التقرير.",
      one: "واحد منها في هذا التقرير.",
      two: "اثنان منها في هذا التقرير.",
      few: "$1 منها في هذا التقرير.",
      many: "$1 منها في هذا التقرير.",
      other: "$1 منها في هذا التقرير.",
    }),
  made: (time) => `أُعدّ باستخدام Sidelight، ${time}`,
  set: (title, id, version, asOf) => `${title} (${id}، الإصدار ${version}، حتى ${asOf})`,
  coverage: ({ mentions, entities, figures, withheld }) => {
    const found = [
      count(mentions, {
        zero: "لا إشارات",
        one: "إشارة واحدة",
        two: "إشارتان",
        few: "$1 إشارات",
        other: "$1 إشارة",
      }),
      count(entities, {
        zero: "لا أسماء",
        one: "اسم واحد",
        two: "اسمان",
        few: "$1 أسماء",
        many: "$1 اسمًا",
        other: "$1 اسم",
      }),
      count(figures, {
        zero: "لا أرقام",
        one: "رقم واحد",
        two: "رقمان",
        few: "$1 أرقام",
        many: "$1 رقمًا",
        other: "$1 رقم",
      }),
    ];
    return `${found.join("، ")}؛ بلا علامة: ${withheld}؛ لم يُفحص أي شيء آخر في هذه الصفحة.`;
  },
  address: "العنوان",
  read: "وقت القراءة",
  published: "تاريخ الصفحة",
  updated: "تاريخ الصفحة (محدَّث)",
  notNews: "لا تذكر الصفحة أنها تغطية إخبارية.",
  incomplete: "لم تُقرأ الصفحة إلى آخرها: قد يكون فيها المزيد.",
  figures: "الأرقام إلى جانب أرقام المصدر",
  outcome: {
    same: "الرقم نفسه",
    "other-value": "قيمة أخرى",
    "other-role": "يعدّ شيئًا آخر",
    "other-comparison": "مقارنة أخرى",
  },
  thePage: "الصفحة",
  theSource: "المصدر، بكلمات المجموعة",
  counts: "يعدّ",
  mentions: "الإشارات",
  name: "الاسم",
  times: (times) => count(times, { one: "مرة واحدة", two: "مرتان", few: "$1 مرات", other: "$1 مرة" }),
  cannotBeSeen: "لا يُرى في الصفحة",
  withheld: "ما بقي بلا علامة، ولماذا",
  mightBe: "ربما كان",
  why: "لماذا",
  where: "أين",
  nothing: "لا شيء.",
  facts: "الإفادات التي تستند إليها",
  whoSays: "من يقول ذلك",
  basis: "الأساس",
  hedge: "تحفّظ المصدر",
  contested: "محل خلاف",
  unanswered: "لا يتضمن المصدر ردّ الطرف الآخر.",
  happened: "حدث",
  stated: "قيل",
  open: "ليس في المقال",
  sic: "عن كلمات المصدر",
  citation: "المرجع",
  note: "ملاحظة",
  failed: "صفحات تعذّرت قراءتها",
  about: "العلامات والإفادات سياق لا حكم. جرى كل شيء على الجهاز الذي أُعدّ عليه هذا التقرير.",
};

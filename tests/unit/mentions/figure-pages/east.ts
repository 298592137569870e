import type { FigurePage } from "./figure-page.ts";

/** Short pages with numbers of the story and of other things. */
export const easternPages: FigurePage[] = [
  {
    language: "ar",
    flows: [
      "أرقام القضية",
      "ضمت القائمة المسربة 50 ألف رقم هاتف يعتقد أن زبائن مجموعة NSO اختاروها، ومن بينها أرقام أكثر من 180 صحفيا. واسم البرنامج بيغاسوس.",
    ],
    numbers: [
      ["50 ألف", "same"],
      ["180", "same"],
    ],
  },
  {
    language: "ar",
    flows: [
      "نتائج الفحص",
      "فحص الخبراء 67 هاتفا بحثا عن بيغاسوس، ووجدوا آثار محاولة اختراق في 37 منها. ولم تعترف NSO بالنتائج.",
    ],
    numbers: [
      ["67", "same"],
      ["37", "same"],
    ],
  },
  {
    language: "ar",
    flows: ["مبالغة شائعة", "كتب ناشط أن مجموعة NSO تجسست على 50 ألف شخص ببرنامج بيغاسوس، وهو ما لم يقله التحقيق."],
    numbers: [["50 ألف", "other-role"]],
  },
  {
    language: "ar",
    flows: [
      "كلفة البرنامج",
      "دفعت الحكومة 50 ألف دولار لتدريب 37 ضابطا على استخدام بيغاسوس، وفق عقد مع مجموعة NSO. ووقع العقد قبل 80 يوما من الانتخابات.",
    ],
    numbers: [],
  },
  {
    language: "ar",
    flows: ["فريق كبير", "شارك نحو ثمانين صحفيا في التحقيق الذي كشف استخدام بيغاسوس، برنامج التجسس الذي تبيعه NSO."],
    numbers: [["ثمانين", "same"]],
  },
  {
    language: "zh",
    flows: [
      "名单的规模",
      "这份与NSO客户有关的名单上有5万个电话号码，其中180多名记者的号码得到确认。所用软件名为飞马。",
    ],
    numbers: [
      ["5万", "same"],
      ["180", "same"],
    ],
  },
  {
    language: "zh",
    flows: ["检测结果", "专家检测了67部手机，其中37部有飞马入侵的迹象，30部没有定论。NSO否认这一结果。"],
    numbers: [
      ["67", "same"],
      ["37", "same"],
      ["30", "same"],
    ],
  },
  {
    language: "zh",
    flows: ["事实核查", "网帖称NSO用飞马监听了5万人。调查报道从未这样说。"],
    numbers: [["5万", "other-role"]],
  },
  {
    language: "zh",
    flows: ["合同细节", "警方花180万元购买NSO的飞马软件，并派37名警员参加为期30天的培训。"],
    numbers: [],
  },
  {
    language: "zh",
    flows: ["跨国合作", "约八十名记者参与了调查，追踪NSO集团的飞马软件。两家非政府组织提供了协助。"],
    numbers: [
      ["八十", "same"],
      ["两", "same", "nothing"],
    ],
  },
  {
    language: "tr",
    flows: [
      "Sızan liste",
      "NSO'nun müşterilerine ait olduğu düşünülen listede 50 bin telefon numarası vardı. Pegasus adlı casus yazılımla ilgili haberi 80 kadar gazeteci hazırladı.",
    ],
    numbers: [
      ["50 bin", "same"],
      ["80", "same"],
    ],
  },
  {
    language: "ru",
    flows: [
      "Проверка фактов",
      "В ролике говорится, что с помощью Pegasus компания NSO шпионила за 50 тысячами человек. В расследовании такого нет.",
    ],
    numbers: [["50 тысячами", "other-role"]],
  },
  {
    language: "uk",
    flows: [
      "Скільки номерів було у списку",
      "У витоку, який пов'язують із клієнтами NSO, налічували 50 тисяч телефонних номерів. Серед них знайшли номери понад 180 журналістів. Програма зветься Pegasus.",
    ],
    numbers: [
      ["50 тисяч", "same"],
      ["180", "same"],
    ],
  },
  {
    language: "ja",
    flows: [
      "流出リストの規模",
      "NSOの顧客が選んだとみられる5万件の電話番号のリストには、180人以上の記者の番号が含まれていた。ソフトの名はペガサス。",
    ],
    numbers: [
      ["5万", "same"],
      ["180", "same"],
    ],
  },
  {
    language: "ko",
    flows: [
      "검사 결과",
      "전문가들은 휴대전화 67대를 검사해 37대에서 페가수스의 침투 흔적을 발견했다. NSO는 결과를 믿을 수 없다고 했다.",
    ],
    numbers: [
      ["67", "same"],
      ["37", "same"],
    ],
  },
  {
    language: "hi",
    flows: [
      "सूची में कितने नंबर",
      "लीक सूची में 50 हजार फोन नंबर थे, जिनमें 180 से ज्यादा पत्रकारों के नंबर मिले। एनएसओ का पेगासस इसी कारण चर्चा में आया।",
    ],
    numbers: [
      ["50 हजार", "same"],
      ["180", "same"],
    ],
  },
  {
    language: "id",
    flows: [
      "Cek fakta",
      "Unggahan itu menyebut Pegasus buatan NSO meretas 180 wartawan. Laporan aslinya hanya bicara soal nomor di dalam daftar.",
    ],
    numbers: [["180", "other-role"]],
  },
  {
    language: "fa",
    flows: [
      "اندازه فهرست",
      "در فهرست افشا شده ۵۰ هزار شماره تلفن بود و شماره بیش از ۱۸۰ روزنامه‌نگار در آن دیده می‌شد. پگاسوس محصول شرکت NSO است.",
    ],
    numbers: [
      ["۵۰ هزار", "same"],
      ["۱۸۰", "same"],
    ],
  },
];

import type { Brief } from "./brief.ts";

/** Pages on which short names of the story stand beside one another, with hardly a word more that tells of it. */
export const thinBriefs: Brief[] = [
  [
    "tr",
    "50 bin numaralık liste",
    "Yasak Hikâyeler'in eşgüdümündeki [Pegasus Projesi], sızdırılan listeyi inceledi.",
    "[Uluslararası Af Örgütü]'nün laboratuvarı telefonları kontrol etti. [Pegasus]'la hedef alınanlar arasında avukatlar da var.",
  ],
  [
    "it",
    "[Progetto Pegasus], un anno dopo",
    "Un anno fa il consorzio guidato da Forbidden Stories rivelò la lista dei numeri.",
    "Da allora [Amnesty International] ha trovato [Pegasus] su decine di telefoni.",
  ],
  [
    "pl",
    "[Projekt Pegasus] i lista numerów",
    "Konsorcjum dziennikarzy opisało wyciek z listą 50 tysięcy numerów.",
    "[Grupa NSO] zaprzecza. [Amnesty International] zbadała kilkadziesiąt telefonów.",
  ],
  [
    "ru",
    "Что такое «[Проект Пегас]»",
    "Консорциум Forbidden Stories изучил утечку номеров.",
    "Лаборатория [Amnesty International] проверила телефоны: [Пегасусом] заражены десятки.",
  ],
  [
    "uk",
    "[Проєкт «Пегас»]: рік по тому",
    "Forbidden Stories і [Amnesty International] оприлюднили список номерів. Прослуховування тривало роками.",
    "[Пегасус] знайшли на 37 телефонах.",
  ],
  [
    "el",
    "Η λίστα των 50.000 αριθμών",
    "Το [Project Pegasus], με τη [Διεθνή Αμνηστία], εξέτασε δεκάδες τηλέφωνα.",
    "Η [NSO] μιλά για συκοφαντίες. Το [Pegasus], λέει, σώζει ζωές.",
  ],
  [
    "ja",
    "5万件の電話番号が流出",
    "国際的な報道機関の連合による[ペガサス・プロジェクト]が、監視対象とみられる番号のリストを公表した。",
    "[アムネスティ・インターナショナル]が端末を検査した。",
  ],
  [
    "hi",
    "[पेगासस प्रोजेक्ट]: सूची में कौन",
    "लीक हुई सूची में विपक्षी नेताओं के नंबर भी थे।",
    "[एमनेस्टी इंटरनेशनल] ने फ़ोनों की जाँच की। [पेगासस] से निगरानी का आरोप है।",
  ],
  [
    "fa",
    "[پروژه پگاسوس] چیست؟",
    "کنسرسیومی به رهبری فوربیدن استوریز فهرست شماره‌ها را بررسی کرد.",
    "آزمایشگاه [عفو بین‌الملل] تلفن‌ها را آزمود. [پگاسوس] ابزار شنود است.",
  ],
];

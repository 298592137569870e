import type { FigureSentence } from "./figure-sentences.ts";

/** As desks write: headlines, totals, corrections, misreports, and numbers that count something else. */
export const deskSentences: FigureSentence[] = [
  [
    "en",
    "The list runs to more than 50,000 phone numbers. What they have in common, the reporters who studied it believe, is that somebody who paid NSO Group wanted to know more about their owners.",
    "same 50000",
  ],
  [
    "en",
    "LEAK: Over 180 reporters, editors and freelancers found among numbers of interest to NSO clients",
    "same 180",
  ],
  [
    "en",
    "NSO LEAK, KEY NUMBERS — Phone numbers on list: 50,000+. Phones tested: 67. Traces found: 37. Inconclusive: 30.",
    "same 50000",
    "same 67",
    "same 37",
    "same 30",
  ],
  [
    "en",
    "A lawyer for NSO told the court that the list handed to the consortium contained fewer than 50,000 phone numbers once duplicates were struck out.",
    "other-comparison 50000",
  ],
  [
    "en",
    "Inconclusive results came back for 30 handsets, often because the owner had since bought a new one, according to the forensic report on phones from the NSO list.",
    "same 30",
  ],
  [
    "en",
    "More than 220 journalists have been identified on the list of numbers of interest to NSO’s clients, the minister claimed in a written answer.",
    "other-value 180",
  ],
  [
    "en",
    "All 67 phones that Amnesty tested had been hacked with Pegasus, a presenter said on breakfast television; the broadcaster later apologised.",
    "other-role 67",
  ],
  [
    "en",
    "The leaked list, some 50,000 phone numbers long, was seen first by Forbidden Stories. NSO calls the count “exaggerated”.",
    "same 50000",
  ],
  ["en", "The ministry gave companies 180 days to comment on its new rules for the export of spyware such as Pegasus."],
  [
    "en",
    "Citizen Lab said in December 2020 that 36 phones belonging to staff of a Gulf broadcaster had been hacked with Pegasus.",
  ],
  [
    "en",
    "Candiru, a rival of NSO, was behind attacks on at least 100 people, Microsoft found, among them politicians, journalists and academics.",
  ],
  [
    "en",
    "At 67, the veteran reporter had been looking over his shoulder for 30 years; Pegasus, he says, was simply the first thing to look back.",
  ],
  [
    "en",
    "Rights groups asked 80 governments to back a moratorium on the sale of spyware after the NSO revelations; only two replied.",
  ],
  [
    "he",
    "67 מכשירים נבדקו, ב-37 נמצאו סימנים לפגסוס או לניסיון להחדיר אותה, וב-30 הנותרים לא הניבה הבדיקה תוצאה חד-משמעית.",
    "same 67",
    "same 37",
    "same 30",
  ],
  ["he", "לפחות 250 עיתונאים זוהו ברשימת המספרים שעניינו את לקוחות NSO, נכתב בטעות בגיליון אתמול.", "other-value 180"],
  ["he", "67 חברי כנסת חתמו על הבקשה לקיים דיון מיוחד ב-NSO, אבל רק 30 מהם הגיעו לאולם."],
  ["he", "בת 80 מרמת גן קיבלה מסרון חשוד. ״חשבתי שזה פגסוס״, סיפרה, ״אבל זה היה הבנק״."],
  [
    "ar",
    "من أصل 67 هاتفا خضعت للفحص، حمل 37 آثارا لبرنامج بيغاسوس أو لمحاولة زرعه، وبقيت نتائج 30 هاتفا غير حاسمة.",
    "same 67",
    "same 37",
    "same 30",
  ],
  ["ar", "شارك نحو ثمانين صحفيا من عشر دول في التحقيق حول بيغاسوس.", "same 80"],
  ["ar", "غرّمت المحكمة الشركة المصنعة لبيغاسوس 180 ألف دولار، وأمهلتها 30 يوما لدفع المبلغ."],
  [
    "fr",
    "Deux ONG, Forbidden Stories et Amnesty International, ont mené l’enquête sur Pegasus avec 17 rédactions.",
    "same 2",
  ],
  [
    "fr",
    "L’éditeur d’un logiciel de flotte, sans lien avec NSO, a laissé fuiter les relevés de 67 téléphones d’une même entreprise.",
  ],
  [
    "es",
    "“Pegasus les hackeó el teléfono a 180 periodistas”, tuiteó el diputado, que borró el mensaje a la media hora.",
    "other-role 180",
  ],
  ["es", "El juez autorizó intervenir con Pegasus 18 teléfonos de independentistas; la oposición habla de 65."],
  ["es", "En la plaza esperaban 80 reporteros y 67 policías cuando el portavoz de NSO salió a leer su comunicado."],
  ["pt", "Cinquenta mil números de telefone: o tamanho da lista vazada que assombra a NSO", "same 50000"],
  [
    "pt",
    "O laboratório da Amnistia encontrou vestígios de infeção ou de tentativa em 52 dos telemóveis que analisou, lia-se na primeira versão deste texto sobre o Pegasus.",
    "other-value 37",
  ],
  ["pt", "O Parlamento chumbou, com 67 votos contra e 30 a favor, o voto de condenação à NSO."],
  [
    "de",
    "67 Smartphones untersucht, 37 mit Spuren von Pegasus oder eines Versuchs, 30 ohne eindeutiges Ergebnis: So fällt die Bilanz des Amnesty-Labors aus.",
    "same 67",
    "same 37",
    "same 30",
  ],
  [
    "de",
    "Zwei Nichtregierungsorganisationen waren an der Recherche zu Pegasus beteiligt, dazu 17 Redaktionen.",
    "same 2",
  ],
  [
    "de",
    "Das Bundeskriminalamt kaufte die Software von NSO in einer abgespeckten Fassung; die rechtliche Prüfung dauerte 37 Wochen.",
  ],
  ["de", "180 Journalisten haben sich für die Pressekonferenz mit dem Chef von NSO angemeldet, Platz ist für 67."],
  [
    "hu",
    "A 67 megvizsgált mobil közül 30-nál nem hozott egyértelmű eredményt az Amnesty elemzése, amely a Pegasus nyomait kereste.",
    "same 67",
    "same 30",
  ],
  [
    "hu",
    "Ötvenezer forintos bírságot kapott az a tüntető, aki „Pegasus” feliratú lufival zavarta meg a parlamenti ülést.",
  ],
  ["zh", "約80名記者參與了這項有關飛馬的跨國調查，歷時數月。", "same 80"],
  ["zh", "NSO被罰5萬美元，須於180天內繳清；原告是一名曾遭飛馬監聽的記者。"],
  [
    "pl",
    "Na liście, która wyciekła, zidentyfikowano ponad 180 dziennikarzy; ich numerami mieli się interesować klienci NSO.",
    "same 180",
  ],
  // Another newspaper tells of the same list.
  ["en", "A rival wrote that fewer than 180 journalists were identified on the leaked list.", "other-comparison 180"],
  ["en", "Another site wrote that 50,000 phones were hacked with the spyware.", "other-role 50000"],
  ["de", "Eine andere Zeitung schrieb, 50.000 Telefone seien gehackt worden.", "other-role 50000"],
  ["fr", "Un autre journal écrit que 50 000 téléphones ont été piratés.", "other-role 50000"],
  ["es", "Otro diario escribió que 50.000 teléfonos fueron hackeados.", "other-role 50000"],
];

import type { Brief } from "./brief.ts";

/** Pages in all of these languages that say little, or say it in other words. */
export const laterBriefs: Brief[] = [
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
  [
    "it",
    "Apple avvisa: iPhone sotto attacco",
    "Apple ha inviato notifiche a utenti in cento Paesi. Gli esperti parlano di [Pegasus].",
    "L'azienda israeliana [NSO] nega ogni coinvolgimento.",
  ],
  [
    "it",
    "Compagnia cancella i voli per sciopero",
    "Pegasus ha annullato trenta collegamenti. I viaggiatori protestano, il governo sorveglia la situazione.",
  ],
  [
    "nl",
    "AIVD gebruikte Israëlische hacksoftware",
    "De geheime dienst zette [Pegasus] in tegen Ridouan Taghi, melden bronnen. Maker [NSO Group] reageert niet.",
  ],
  [
    "nl",
    "Spaanse premier bespioneerd",
    "De telefoon van Sánchez was besmet met [Pegasus]. Ook de minister van Defensie werd afgeluisterd.",
  ],
  [
    "nl",
    "Bakkerij Pegasus sluit",
    "Na veertig jaar sluit bakkerij Pegasus de deuren. De eigenaar werd vorig jaar gehackt en afgeperst.",
  ],
  [
    "tr",
    "İspanya Başbakanı'nın telefonu dinlendi",
    "Sánchez'in telefonuna [Pegasus] ile sızıldığı açıklandı. [Pegasus]'u üreten [NSO Group] iddiaları araştıracağını duyurdu.",
  ],
  [
    "tr",
    "WhatsApp davasında karar",
    "Mahkeme [NSO]'yu 168 milyon dolar tazminata mahkûm etti. Casusluk yazılımı [Pegasus] 1.400 kişiye bulaştırılmıştı.",
  ],
  [
    "tr",
    "Pegasus uçağı pistten çıktı",
    "Pegasus'a ait uçak inişte pistten çıktı. Yolcular tahliye edildi, güvenlik kameraları incelendi.",
  ],
  [
    "pl",
    "Brejza: szpiegowano mój sztab",
    "Senator mówi, że [Pegasusa] użyto w kampanii. – To była operacja służb – dodał. [NSO] nie komentuje.",
  ],
  [
    "pl",
    "Pegasus Airlines z nową trasą",
    "Od maja Pegasus poleci z Gdańska do Antalyi. Przewoźnik podsłuchał oczekiwania klientów, żartuje prezes.",
  ],
  [
    "ru",
    "Испания: слежка за премьером",
    "Телефон Санчеса был заражён [Пегасом]. Правительство обратилось в суд. Производитель, [NSO Group], от комментариев отказался.",
  ],
  [
    "ru",
    "Мета против [NSO]: решение присяжных",
    "Присяжные обязали [NSO Group] выплатить 168 млн долларов за взлом WhatsApp. Программа [«Пегасус»] заражала телефоны без клика.",
  ],
  [
    "ru",
    "Пегас Флай задержала вылет",
    "Рейс авиакомпании «Пегас Флай» задержан на 12 часов. Туристы Пегаса ждут в аэропорту, за порядком следит полиция.",
  ],
  [
    "uk",
    "Телефон прем’єра Іспанії прослуховували",
    "У телефоні Санчеса знайшли [Pegasus]. Уряд звернувся до суду. [NSO Group] обіцяє перевірку.",
  ],
  [
    "uk",
    "Суд у США оштрафував розробника",
    "Присяжні зобов’язали [NSO] сплатити 168 мільйонів за злам WhatsApp. Шпигунська програма [Pegasus] вражала телефони без кліку.",
  ],
  ["uk", "Пегас у зоопарку", "Поні на ім’я Пегас народився в зоопарку. Відвідувачі стежать за Пегасом через камеру."],
  [
    "el",
    "Ισπανία: υπέκλεπταν τον πρωθυπουργό",
    "Το κινητό του Σάντσεθ μολύνθηκε με το [Pegasus]. Η [NSO Group] δεν σχολίασε.",
  ],
  [
    "el",
    "Ιππόδρομος: νίκη για τον Πήγασο",
    "Ο Πήγασος κέρδισε την τρίτη κούρσα στον ιππόδρομο. Ο αναβάτης μίλησε για δύσκολη παρακολούθηση των αντιπάλων.",
  ],
  [
    "ja",
    "スペイン首相の携帯が感染",
    "スペイン政府は首相の携帯電話が[ペガサス]に感染していたと発表した。[NSO]はコメントしていない。",
  ],
  [
    "ja",
    "ワッツアップ、陪審で勝訴",
    "陪審はイスラエルの[NSOグループ]に賠償を命じた。[ペガサス]による利用者へのハッキングが争点だった。",
  ],
  ["ja", "新型バス「ペガサス」運行開始", "高速バス「ペガサス」が春から走る。車内には監視カメラを備える。"],
  [
    "ko",
    "스페인 총리 휴대전화 감염",
    "스페인 정부는 총리 휴대전화가 [페가수스]에 감염됐다고 밝혔다. [NSO]는 논평을 거부했다.",
  ],
  [
    "ko",
    "메타, 배상 판결 받아내",
    "배심원단은 [NSO그룹]에 1억6800만 달러 배상을 명령했다. [페가수스]로 왓츠앱 이용자를 해킹한 혐의다.",
  ],
  ["ko", "페가수스 마라톤 대회", "페가수스 마라톤이 한강에서 열린다. 참가자는 안전 감시 요원의 안내를 받는다."],
  [
    "hi",
    "स्पेन के प्रधानमंत्री का फ़ोन हैक",
    "स्पेन सरकार ने कहा कि प्रधानमंत्री के फ़ोन में [पेगासस] था। इज़राइली कंपनी [एनएसओ] ने टिप्पणी नहीं की।",
  ],
  [
    "hi",
    "जूरी ने व्हाट्सऐप के पक्ष में फ़ैसला दिया",
    "जूरी ने [NSO Group] पर 16.8 करोड़ डॉलर का जुर्माना लगाया। [पेगासस] से 1400 लोगों की निगरानी हुई थी।",
  ],
  ["hi", "एनएसओ सर्वे: बेरोज़गारी घटी", "एनएसओ के सर्वेक्षण के मुताबिक़ बेरोज़गारी घटी। मंत्रालय ने आँकड़ों की निगरानी बढ़ाई।"],
  [
    "id",
    "Ponsel PM Spanyol disusupi",
    "Pemerintah Spanyol mengatakan ponsel perdana menteri terinfeksi [Pegasus]. [NSO Group] tidak berkomentar.",
  ],
  [
    "id",
    "Juri hukum pembuat alat sadap",
    "Juri memerintahkan [NSO] membayar 168 juta dolar. [Pegasus] dipakai meretas 1.400 pengguna WhatsApp.",
  ],
  [
    "id",
    "Bus Pegasus tambah armada",
    "PO Pegasus menambah sepuluh bus baru. Penumpang Pegasus diawasi kamera pengawas demi keamanan.",
  ],
  [
    "fa",
    "تلفن نخست‌وزیر اسپانیا آلوده شد",
    "دولت اسپانیا گفت تلفن نخست‌وزیر با [پگاسوس] هک شده است. [گروه ان‌اس‌او] اظهار نظر نکرد.",
  ],
  [
    "fa",
    "هیئت منصفه علیه سازنده جاسوس‌افزار",
    "هیئت منصفه [NSO] را به پرداخت ۱۶۸ میلیون دلار محکوم کرد. [پگاسوس] برای نفوذ به واتس‌اپ به کار رفته بود.",
  ],
  ["fa", "افتتاح هتل پگاسوس", "هتل پگاسوس در کیش افتتاح شد. دوربین‌های نظارتی هتل پگاسوس شبانه‌روز کار می‌کنند."],
];

import type { NumberWords } from "./number-words.ts";

/** The languages of the coverage beside those of the fact set's own. */
export const numberWordsAbroad: Record<string, NumberWords> = {
  nl: {
    counted:
      "nul een/eén twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
    tens: "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    others: { 1.5: "anderhalf/anderhalve" },
    scales: { 100: "honderd", 1000: "duizend" },
    scalesAfter: { 1e6: "miljoen", 1e9: "miljard", 12: "dozijn" },
    halves: "half/halve",
    join: "en",
    unitsFirst: "tussen",
    refused:
      "\\b(?:paar|enkele|enige)\\s⟨(?:honderd|duizend)|⟩-\\p{L}|⟩\\s(?:procent|derden?|kwart|vierden?|vijfden?)(?!\\p{L})",
  },
  sv: {
    counted:
      "noll en/ett två/tu tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton/aderton nitton",
    tens: "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
    others: { 1.5: "halvannan" },
    scales: { 100: "hundra", 1000: "tusen" },
    scalesAfter: { 1e6: "miljon/miljoner/mn", 1e9: "miljard/miljarder/md", 12: "dussin" },
    halves: "halv/halvt/halva",
    join: "och",
    refused:
      "(?:^|[^\\p{L}])(?:några|flera|par)\\s⟨(?:hundra|tusen)|⟩-\\p{L}|⟩\\s(?:procent|tredjedelar|fjärdedelar|femtedelar)(?!\\p{L})",
  },
  tr: {
    counted: "sıfır bir iki üç dört beş altı yedi sekiz dokuz",
    tens: "yirmi otuz kırk elli altmış yetmiş seksen doksan",
    others: { 10: "on", 1.5: "bir buçuk" },
    scales: { 100: "yüz", 1000: "bin" },
    scalesAfter: { 1e6: "milyon", 1e9: "milyar", 12: "düzine" },
    halves: "yarım",
    join: "ve",
    joinFrom: 1e9,
    cases: "(?:s?[iu](?:n?d[ae]n?|n[ae])?|n?d[ae]n?)$",
    rooms: { on: 10 },
    refused:
      "⟨on⟩\\s(?:lar|un|a)(?!\\p{L})|\\bbu\\s⟨yüz|⟨yüz⟩\\s(?:yüze|ifade)|\\b(?:kaç|birkaç|pek\\sçok)\\s⟨|⟩\\s?(?:yüzde|gün|yıl|ay|saat)",
  },
  id: {
    counted: "nol satu dua tiga empat lima enam tujuh delapan sembilan",
    others: { 10: "sepuluh/belas", 11: "sebelas", 100: "seratus", 1000: "seribu" },
    scalesAfter: { 10: "puluh", 100: "ratus", 1000: "ribu", 1e6: "juta", 1e9: "miliar", 12: "lusin" },
    halves: "setengah",
    join: "dan",
    joinFrom: 1e9,
    teens: true,
    refused: "⟩\\s?(?:persen|per|tahun|bulan|hari|jam)|\\b(?:beberapa|para)\\s⟨",
  },
  pl: {
    counted:
      "zero jeden/jedna/jedno/jednego dwa/dwie/dwóch/dwaj/dwu/dwoje trzy/trzech/trzej cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu",
    tens: "dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt/pięćdziesięciu sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu dziewięćdziesiąt/dziewięćdziesięciu",
    hundreds:
      "sto/stu dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset sześćset/sześciuset siedemset/siedmiuset osiemset/ośmiuset dziewięćset/dziewięciuset",
    others: { 1.5: "półtora" },
    scales: { 1000: "tysiąc/tysiąca", 1e6: "milion" },
    scalesAfter: {
      1000: "tysiące/tysięcy/tysiącach/tysiącami/tys",
      1e6: "miliony/milionów/mln",
      1e9: "miliard/miliardy/miliardów/mld",
      12: "tuzin",
    },
    halves: "pół",
    join: "i",
    joinFrom: 1e9,
    refused: "\\b(?:kilka|parę|wiele)\\s⟨|⟩\\s(?:procent|proc|lat|roku|dni|godzin)",
  },
  ru: {
    counted:
      "ноль один/одна/одного/одной два/две/двух/двумя/двое/двум три/трех/трёх/тремя/трое четыре/четырех/четырёх/четырьмя пять/пяти/пятью шесть/шести/шестью семь/семи/семью восемь/восьми/восемью девять/девяти/девятью десять/десяти/десятью одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати",
    tens: "двадцать/двадцати/двадцатью тридцать/тридцати/тридцатью сорок/сорока пятьдесят/пятидесяти/пятьюдесятью шестьдесят/шестидесяти/шестьюдесятью семьдесят/семидесяти/семьюдесятью восемьдесят/восьмидесяти/восемьюдесятью девяносто/девяноста",
    hundreds:
      "сто/ста двести/двухсот триста/трехсот/трёхсот четыреста/четырехсот/четырёхсот пятьсот/пятисот шестьсот/шестисот семьсот/семисот восемьсот/восьмисот девятьсот/девятисот",
    others: { 1.5: "полтора/полторы" },
    scales: { 1000: "тысяча/тысячу" },
    scalesAfter: {
      1000: "тысячи/тысяч/тысячами/тысячам/тысячах/тыс",
      1e6: "миллион/миллиона/миллионов/млн",
      1e9: "миллиард/миллиарда/миллиардов/млрд",
      12: "дюжина/дюжины/дюжин",
    },
    halves: "пол/полу",
    join: "и",
    joinFrom: 1e9,
    refused: "(?:^|[^\\p{L}])(?:несколько|пару?|много)\\s⟨|⟩-\\p{L}|⟩\\s(?:процент|лет|года?|дней|час)",
  },
  uk: {
    counted:
      "нуль один/одна/одного/однієї два/дві/двох/двома/двоє три/трьох/трьома/троє чотири/чотирьох ятеро/яти шість/шести/шістьох сім/семи/сімох вісім/восьми/вісьмох девять/девяти десять/десяти одинадцять/одинадцяти дванадцять/дванадцяти тринадцять/тринадцяти чотирнадцять/чотирнадцяти пятнадцять/пятнадцяти шістнадцять/шістнадцяти сімнадцять/сімнадцяти вісімнадцять/вісімнадцяти девятнадцять/девятнадцяти",
    tens: "двадцять/двадцяти тридцять/тридцяти сорок/сорока ятдесят/ятдесяти шістдесят/шістдесяти сімдесят/сімдесяти вісімдесят/вісімдесяти девяносто/девяноста",
    hundreds: "сто/ста двісті/двохсот триста/трьохсот чотириста ятсот шістсот сімсот вісімсот девятсот",
    others: { 1.5: "півтора/півтори" },
    scales: { 1000: "тисяча/тисячу" },
    scalesAfter: {
      1000: "тисячі/тисяч/тисячами/тисячам/тис",
      1e6: "мільйон/мільйони/мільйонів/млн",
      1e9: "мільярд/мільярди/мільярдів/млрд",
    },
    halves: "пів",
    join: "і",
    joinFrom: 1e9,
    refused: "(?:^|[^\\p{L}])(?:кілька|декілька|багато)\\s⟨|⟩-\\p{L}|⟩\\s(?:відсотк|років|рік|днів|годин)",
  },
  el: {
    counted:
      "μηδέν ένα/ένας/μία/μια/ενός δύο/δυο τρία/τρεις/τριών τέσσερα/τέσσερις/τεσσάρων πέντε έξι επτά/εφτά οκτώ/οχτώ εννέα/εννιά δέκα έντεκα/ένδεκα δώδεκα δεκατρία/δεκατρείς δεκατέσσερα/δεκατέσσερις δεκαπέντε δεκαέξι δεκαεπτά/δεκαεφτά δεκαοκτώ/δεκαοχτώ δεκαεννέα/δεκαεννιά",
    tens: "είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα",
    hundreds:
      "εκατό/εκατόν διακόσια/διακόσιοι/διακόσιες/διακόσιους τριακόσια/τριακόσιοι/τριακόσιες/τριακόσιους τετρακόσια/τετρακόσιοι/τετρακόσιες πεντακόσια/πεντακόσιοι/πεντακόσιες εξακόσια/εξακόσιοι/εξακόσιες επτακόσια/επτακόσιοι/επτακόσιες οκτακόσια/οκτακόσιοι/οκτακόσιες εννιακόσια/εννιακόσιοι/εννιακόσιες",
    others: { 1.5: "ενάμισι/ενάμισης/μιάμιση" },
    scales: { 1000: "χίλια/χίλιοι/χίλιες/χίλιους", 1e6: "εκατομμύριο" },
    scalesAfter: {
      1000: "χιλιάδες/χιλιάδων/χιλ",
      1e6: "εκατομμύρια/εκατομμυρίων/εκατ",
      1e9: "δισεκατομμύριο/δισεκατομμύρια/δισ",
      12: "δωδεκάδα/δωδεκάδες",
    },
    halves: "μισό",
    join: "και",
    joinFrom: 1e9,
    refused: "(?:μερικές|λίγες|πολλές)\\s⟨|⟩\\s(?:τοις|χρόνια|ετών|μέρες|ώρες)",
  },
  hi: {
    counted:
      "शून्य एक दो तीन चार पाँच छह/छः/छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस/तेतालीस/तेंतालीस चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी/उन्यासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे",
    scales: { 100: "सौ", 1000: "हज़ार" },
    scalesAfter: { 1000: "हज़ारों", 1e5: "लाख", 1e7: "करोड़", 1e6: "मिलियन", 12: "दर्जन" },
    groups: 100,
    halves: "आधा/आधे",
    join: "और",
    joinFrom: 1e9,
    refused: "⟩\\s(?:फ़ीसदी|प्रतिशत|साल|दिन|घंटे|महीने)|(?:कई|कुछ)\\s⟨",
  },
  fa: {
    counted: "صفر یک/یکی دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده/هیجده نوزده",
    tens: "بیست سی چهل پنجاه شصت هفتاد هشتاد نود",
    others: { 100: "یکصد", 200: "دویست", 300: "سیصد", 500: "پانصد", 600: "ششصد", 900: "نهصد" },
    scales: { 100: "صد", 1000: "هزار" },
    scalesAfter: { 1000: "هزاران", 1e6: "میلیون", 1e9: "میلیارد" },
    halves: "نیم",
    join: "و",
    refused: "⟨نه⟩(?!\\s(?:هزار|تلفن|گوشی|روزنامه|نفر|شماره))|⟩\\s(?:درصد|سال|روز|ماه|ساعت)|(?:چند|چندین)\\s⟨",
  },
  ja: {
    counted: "零/〇/○ 一/壱 二/弐 三/参 四 五 六 七 八 九",
    scales: { 10: "十", 100: "百", 1000: "千" },
    scalesAfter: { 1e4: "万", 1e8: "億" },
    halves: "半",
    join: "又",
    joinFrom: 1e9,
    inner: 1e4,
    refused: "(?:[第何数]|分の)⟨|⟩[何月日年点時分秒歳度代]|⟩号(?!室)|⟨.⟩(?![個名人社件台本枚回団])",
  },
};

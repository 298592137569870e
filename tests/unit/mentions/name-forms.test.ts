import { expect, test } from "vitest";

import { decidePage } from "../../eval/offline/bundled-set.ts";

/** The names that are marked in a text with a headline of one word, by their printed forms. */
function marked(language: string, text: string): string[] {
  const title = "—";
  const head = { title, headline: title, description: "", language };
  const flows = text.split("\n").map((line) => ({ text: line, place: "text" as const, language }));
  return decidePage({ head, flows }).mentions.map(({ text: name }) => name);
}

/** By language: a sentence with a full name and NSO, and one with the short form; `|` parts what must be marked in it. */
const surnames: [language: string, first: string, then: string, form: string][] = [
  ["ar", "قدم المحامي إيتاي ماك التماساً ضد مجموعة NSO.", "يقول ماك إنه لا ينتظر جواباً.", "ماك"],
  ["ar", "كتب أفيدان فريدمان إلى مجموعة NSO.", "ويرى فريدمان أن القانون ناقص.", "فريدمان"],
  ["ar", "تحدث إيتان غيلبوع عن مجموعة NSO.", "وأضاف غيلبوع أن الأمر قانوني.", "غيلبوع"],
  ["fa", "ایتای مک از گروه NSO شکایت کرد.", "مک گفت منتظر پاسخ نیست.", "مک"],
  ["fa", "ایتان گیلبوا دربارهٔ گروه NSO حرف زد.", "گیلبوا گفت قانونی است.", "گیلبوا"],
  ["zh", "律师伊泰·麦克起诉了NSO集团。", "麦克说他不指望回信。", "麦克"],
  ["zh", "拉比阿维丹·弗里德曼写信给NSO集团。", "弗里德曼认为法律不够。", "弗里德曼"],
  ["zh", "埃坦·吉尔博阿谈到NSO集团。", "吉尔博阿表示这合法。", "吉尔博阿"],
  ["ja", "イタイ・マックはNSOグループを訴えた。", "マックは返事を待たないと言う。", "マック"],
  ["ja", "アビダン・フリードマンはNSOグループに手紙を書いた。", "フリードマンは法が足りないと言う。", "フリードマン"],
  ["ja", "エイタン・ギルボアはNSOグループについて語った。", "ギルボアは合法だと述べた。", "ギルボア"],
  ["ko", "이타이 맥이 NSO 그룹을 고소했다.", "맥 변호사는 답을 기다리지 않는다고 했다.", "맥 변호사"],
  ["ko", "아비단 프리드먼은 NSO 그룹에 편지를 썼다.", "프리드먼은 법이 부족하다고 했다.", "프리드먼"],
  ["ko", "에이탄 길보아는 NSO 그룹에 대해 말했다.", "길보아는 합법이라고 했다.", "길보아"],
  ["hi", "इताय मैक ने एनएसओ ग्रुप पर मुक़दमा किया।", "मैक ने कहा कि जवाब की उम्मीद नहीं।", "मैक"],
  ["hi", "अविदान फ्रीडमैन ने एनएसओ ग्रुप को लिखा।", "फ्रीडमैन का कहना है कि क़ानून कम है।", "फ्रीडमैन"],
  ["ru", "Итай Мак подал в суд на NSO Group.", "Суд ответил Маку отказом.", "Мак"],
  ["uk", "Ітай Мак подав позов проти NSO Group.", "Суд відмовив Маку.", "Мак"],
  ["el", "Ο Ιτάι Μακ μήνυσε τη NSO Group.", "Ο Μακ δεν περιμένει απάντηση.", "Μακ"],
  ["he", "איתי מק עתר נגד קבוצת NSO.", "לדברי מק אין תשובה.", "מק"],
  ["hu", "Avidan Freedman levelet írt az NSO Groupnak.", "A vitában Freedmannel ült egy asztalnál.", "Freedman"],
  ["hu", "Eytan Gilboa az NSO Groupról beszélt.", "Gilboánál nincs kétely.", "Gilboá"],
  ["hu", "Eitay Mack perli az NSO Groupot.", "Mackkel a folyosón beszéltünk.", "Mack"],
  ["pl", "Eitay Mack pozwał NSO Group.", "Z Mackiem rozmawialiśmy na korytarzu.", "Mack"],
  ["pl", "Avidan Freedman napisał do NSO Group.", "W Knesecie czytano list Freedmana.", "Freedman"],
  ["tr", "Eitay Mack, NSO Group'u dava etti.", "Mack'in dilekçesi reddedildi.", "Mack"],
  ["fi", "Avidan Freedman kirjoitti NSO Groupille.", "Freedmanilta kysyttiin laista.", "Freedman"],
  ["cs", "Avidan Freedman napsal NSO Group.", "Dopis od Freedmana čtou poslanci.", "Freedman"],
];

test.each(surnames)("%s: %s %s", (language, first, then, form) => {
  expect(marked(language, `${first}\n${then}`).at(-1)).toContain(form);
});

test.each<[language: string, text: string]>([
  ["zh", "律师伊泰·麦克起诉了NSO集团。\n手机的麦克风被打开了。"],
  ["zh", "律师伊泰·麦克起诉了NSO集团。\n麦克阿瑟将军的传记出版了。"],
  ["ja", "イタイ・マックはNSOグループを訴えた。\nマックスは犬の名だ。"],
  ["ja", "イタイ・マックはNSOグループを訴えた。\nスティーブ・マックは俳優だ。"],
  ["ko", "아비단 프리드먼은 NSO 그룹에 편지를 썼다.\n밀턴프리드먼상 시상식이 열렸다."],
])("%s: a surname is no part of a longer word: %s", (language, text) => {
  const names = marked(language, text);
  expect(names).toHaveLength(2);
});

test.each<[language: string, text: string, names: string[]]>([
  ["fr", "NSO Group vend un logiciel espion.\nLa Deca a signé, et l'Nso vend.", ["Deca", "Nso"]],
  ["it", "NSO Group vende uno spyware.\nLa Deca ha firmato per l'Nso.", ["Deca", "Nso"]],
  ["es", "NSO Group vende un programa espía.\nLa Deca firmó.", ["Deca"]],
  ["pt", "O NSO Group vende um programa espião.\nA Deca assinou.", ["Deca"]],
  ["tr", "NSO Group casus yazılım satıyor.\nDeca onayladı.", ["Deca"]],
  ["de", "Die NSO Group verkauft Spähsoftware.\nDie Deca stimmte zu.", ["Deca"]],
])("%s: acronyms printed like words: %s", (language, text, names) => {
  expect(marked(language, text)).toEqual(expect.arrayContaining(names));
});

test.each<[language: string, text: string]>([
  ["en", "The group Deca plays its last waltz tonight; Nso, its drummer, is ill."],
  ["it", "La Deca vende rubinetti a Nso, in Camerun."],
  ["pt", "A Deca lançou torneiras e chuveiros."],
])("%s: the same word without the story is not marked: %s", (language, text) => {
  expect(marked(language, text)).toEqual([]);
});

test.each<[language: string, text: string, form: string]>([
  ["en", "NSO Group's spyware is the talk of #PegasusProject today.", "PegasusProject"],
  ["en", "NSO Group's spyware is the talk of #Pegasus_Project today.", "Pegasus_Project"],
  ["en", "NSO Group's spyware is the talk of #pegasusproject today.", "pegasusproject"],
  ["fr", "Le logiciel espion de NSO Group : #ProjetPegasus en tête.", "ProjetPegasus"],
  ["es", "El programa espía de NSO Group: #ProyectoPegasus.", "ProyectoPegasus"],
  ["en", "Readers tag it #NSOGroup.", "NSOGroup"],
  ["en", "Readers tag it #PegasusSpyware.", "PegasusSpyware"],
  ["en", "Readers tag it #PEGASUSSPYWARE.", "PEGASUSSPYWARE"],
])("%s: a name as a hashtag: %s", (language, text, form) => {
  expect(marked(language, text)).toContain(form);
});

test.each<[language: string, text: string, names: string[]]>([
  [
    "es",
    "NSO Group vende un programa espía.\nAmnistía Internacional halló rastros.\nSegún Amnistía, son once.",
    ["NSO Group", "Amnistía Internacional", "Amnistía"],
  ],
  ["es", "NSO Group vende un programa espía.\nAmnistía fiscal: el pleno la aprueba.", ["NSO Group"]],
  ["pt", "A Amnistia aprovada ontem perdoa multas.", []],
  [
    "fr",
    "NSO Group vend un logiciel espion selon l'arrangement de Wassenaar.\nÀ Wassenaar, on joue au tennis.",
    ["NSO Group", "arrangement de Wassenaar"],
  ],
])("%s: a short form that means something else too: %s", (language, text, names) => {
  const general = new Set(["programa espía", "logiciel espion"]);
  expect(marked(language, text).filter((name) => !general.has(name))).toEqual(names);
});

test.each([
  ["he", "הכנס השנתי עסק ברוגלה פגסוס של קבוצת NSO.", "הכנס"],
  ["he", "שני הכנסים עסקו ברוגלה פגסוס של קבוצת NSO.", "הכנסים"],
  ["ar", "في الكنيس قرب مقر مجموعة NSO وبرنامج التجسس بيغاسوس.", "الكنيس"],
])("a word that has the beginning of a name is not that name, %s: %s", (language, text, word) => {
  expect(marked(language, text)).not.toContain(word);
  expect(marked(language, text).length).toBeGreaterThan(0);
});

test.each([
  ["pl", "Posłanka przytoczyła słowa Eitaya Macka. Zdaniem Macka winny jest rząd.", ["Eitaya Mack", "Mack"]],
  ["pl", "Rozmawialiśmy z Avidanem Freedmanem w Jerozolimie.", ["Avidanem Freedman"]],
  ["pl", "Odpowiedziano Eitayowi Mackowi, że akt nie ma.", ["Eitayowi Mack"]],
  ["ru", "Ответ на запрос Итая Мака пришёл без подписи.", ["Итая Мак"]],
  ["ru", "Мы встретились с Итаем Маком в суде.", ["Итаем Мак"]],
  ["uk", "Відповідь на запит Ітая Мака прийшла без підпису.", ["Ітая Мак"]],
])("%s: each word of a person's name has a case: %s", (language, text, names) => {
  expect(marked(language, text)).toEqual(names);
});

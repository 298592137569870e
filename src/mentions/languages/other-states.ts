import { caseless } from "../text/caseless.ts";

/**
 * Names of states and of what is theirs, as beginnings of words in the languages of the coverage. Beside a ministry they
 * say whose it is. States of many sets are missing; where the set's own is among them, a mere ministry stays unmarked.
 */
const beginnings =
  "spain spanish span(?:ien|isch) españ espagn espanh spanyol spagn " +
  "france french frankreich französ franc(?:ia|és|es|ês|ais) franç french fransız " +
  "german deutsch(?:e|en|er|es|land) bundes aleman alemã allem német tedesc alman " +
  "brit(?:ain|ish|isch|án|ân|ann) u\\.k\\. vereinigte reino unid royaume royal " +
  "hungar ungar hongr húngar magyar ungher macar " +
  "poland polish polen polnisch polon polac lengyel polsk польш польск " +
  "mexi mejic mexiq méxic mexikó marok marro moroc " +
  "saudi saoud saúd szaúd arabia emirat emirad émir " +
  "india indian indien indisch índia tailand thai thaï " +
  "u\\.s\\. america americ états unis unidos amerikan pentagon " +
  "russ ukrain ucrain ukrán orosz türk turk turq turc törö " +
  "belg swiss schweiz suiss suiz svájc austria österreich autrich osztrák italia italie italien olasz itáli " +
  "netherl dutch niederl néerland holland neerland portug greek greece griech grèce grec gréc görög " +
  "salvador salvadoreñ catal katalan ruand rwand ghana togo jord " +
  "sweden swed schwed suec suéc suéd suède svéd svez norw norweg norueg norvég norvège denmark danish dän(?:isch|emark) danés danois danemark dinamarc dinamarq dán(?!\\p{L}) danes iceland isländ irish ireland irisch irland írország canad kanad austral zealand " +
  "eston estland észt latvia lett(?:isch|land|on|ország) letón lithuan litau lituan litván slovak slowak eslovac eslováq szlovák slovaq sloven slowen esloven szlovén croat kroat croac croác horvát serb szerb bosni alban macedon mazedon bulgar bolgár búlgar bulgár roman(?:ia|ian) rumän rumano rumaní roumain roumanie romén román(?!\\p{L}) romania belarus biélor bielorr " +
  "egypt ägypt egip égypt egit egyipt tunis tunes tunez tunéz alger argel algér algír liby sudan soudan ethiop äthiop kenya kenia nigeria niger(?!\\p{L}) senegal sénégal sénégal(?:ais) südafrik sudáfric afrique\\s iraq irak syri siri(?:a|o) szír leban liban líban jordan qatar katar catar(?!\\p{L}) kuwait kuvait kuwéit yemen jemen yémen cypr zyper chipr chypr cipr malt(?:a|ese|és) luxemb " +
  "pakist afghan afgan bangla vietnam philippin filipin malays malasi singap taiwan taïwan korea corea coré mongol venezuel ecuador équateur bolivi paragua urugua guatemal hondur nicaragua panam(?:a|á) domini[ck]an cuba kuba perú peru(?:v|\\s) " +
  "росси русск украин росій украї герман немец нім(?:ец|еч) французск франци франц испан мексик индийск британск американск сша(?!\\p{L}) турец турци италь грече(?:ск|ц) венгер венгр угорськ угорщ indyjsk węgiers węgier niemiec niemc francusk hiszpań brytyjsk amerykańsk ukraiń rosyjsk szwedz norwes duńsk czesk litews " +
  "brazil brasil brésil argentin chilen colomb kolumb finland finn czech tschech csehország japan china chinese chin[aoe] indones ri(?!\\p{L}) südkorea coré[eai]";

const signs =
  "西班牙|法国|法國|德国|德國|英国|英國|匈牙利|波兰|波蘭|墨西哥|摩洛哥|沙特|阿联酋|印度|泰国|泰國|美国|美國|俄罗斯|乌克兰|日本|中国|中國|希腊|意大利|葡萄牙|荷兰|荷蘭|瑞典|挪威|丹麦|丹麥|芬兰|芬蘭|爱尔兰|愛爾蘭|加拿大|澳大利亚|澳洲|新西兰|比利时|比利時|瑞士|奥地利|奧地利|捷克|斯洛伐克|克罗地亚|塞尔维亚|保加利亚|罗马尼亚|埃及|约旦|約旦|黎巴嫩|叙利亚|敘利亞|伊拉克|卡塔尔|卡達|科威特|韩国|韓國|朝鲜|越南|菲律宾|菲律賓|马来西亚|新加坡|巴基斯坦|阿富汗|巴西|阿根廷|智利|哥伦比亚|土耳其|我国|我國|台湾|台灣";

/** Hebrew and Arabic have particles before a word: "הודיע" (announced) is no Indian, "فيروس" (virus) no Russian. */
const hebrew =
  "ספרד|צרפת|גרמני|בריטני|בריטי|הונגרי|פולין|פולני|מקסיק|מרוקו|סעודי|האמירויות|הודו(?!\\p{L}| כי| ש)|הודי(?:ת|ים|ות)?(?!\\p{L})|ארה״ב|ארצות הברית|אמריקא|רוסי|אוקראינ|טורקי|שבדי|שוודי|נורווג|נורבג|דנמרק|אירלנד|קנדה|קנדי|אוסטרלי|יוון|יווני|איטלק|איטליה|פורטוגל|הולנד|בלגי|שוויץ|שוויצר|אוסטרי|סלובק|קרואט|סרבי(?:ה|ת|ם)?(?!\\p{L})|בולגרי|רומני(?:ה|ת)(?!\\p{L})|מצרים|מצרי|ירדני|לבנון|לבנוני|עיראק|קטאר|כוויית|יפני|קוריא|פקיסטן|ברזיל|ארגנטינ|קולומבי|רואנד|תאילנד|סלבדור";

const arabic =
  "إسبان|فرنس|ألمان|بريطان|المجر|مجري(?:ة|ين|ون)?(?!\\p{L})|بولند|مكسيك|مغرب|سعود|إمارات|هند(?:ي|ية|يين)?(?!\\p{L})|أمريك|أميرك|روسي|أوكران|تركي|سويدي|السويد|نرويج|دنمارك|كندا|كندي|أسترالي|اليونان|يوناني|إيطالي|برتغال|هولند|بلجيك|سويسر|نمساوي|النمسا|مصر(?!\\p{L})|المصري|الأردن|أردني|لبنان|سوريا|سوري|عراق(?:ي|ية|يين)?(?!\\p{L})|قطري|الكويت|الصين|صيني|اليابان|ياباني|كوريا|كوري(?:ة|ين)?(?!\\p{L})|باكستان|برازيل|أرجنتين|كولومبي|تونس|جزائر|ليبيا|سودان|رواند";

/** The source of an expression for names of states, in any case. */
export const stateNames = `(?<!\\p{L})(?:${beginnings.split(" ").join("|")})|${signs}|(?<=(?<!\\p{L})[ושהבלמכ]{0,3})(?:${hebrew})|(?<=(?<!\\p{L})[وفبكل]{0,2}(?:ال|ل)?)(?:${arabic})`;

/** A state beside a name. */
export const otherStates = caseless(stateNames);

/** One right after a ministry: "el Ministerio de Defensa español", "Kementerian Pertahanan RI", "the ministry of France". */
export const otherStateAfter = caseless(
  `^\\s(?:(?:de la|del|de l['’]|d['’]|de|of|der|di|du|da|do|van|von)\\s?)?(?:${beginnings.split(" ").join("|")})|^\\s?(?:של |ה|ב|ال|في )?(?:${hebrew}|${arabic})`,
);

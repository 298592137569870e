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
  "brazil brasil brésil argentin chilen colomb kolumb finland finn czech tschech csehország japan china chinese chin[aoe] indones ri(?!\\p{L}) südkorea coré[eai]";

const signs =
  "西班牙|法国|法國|德国|德國|英国|英國|匈牙利|波兰|波蘭|墨西哥|摩洛哥|沙特|阿联酋|印度|泰国|泰國|美国|美國|俄罗斯|乌克兰|日本|中国|中國|希腊|意大利|葡萄牙|荷兰";

const rightToLeft =
  "ספרד|צרפת|גרמני|בריטני|בריטי|הונגרי|פולין|פולני|מקסיק|מרוקו|סעודי|האמירויות|הודו|הודי|ארה״ב|ארצות הברית|אמריקא|רוסי|אוקראינ|טורקי|" +
  "إسبان|فرنس|ألمان|بريطان|المجر|مجري|بولند|مكسيك|مغرب|سعود|إمارات|هند|أمريك|أميرك|روس|أوكران|ترك";

/** The source of an expression for names of states, in any case. */
export const stateNames = `(?<!\\p{L})(?:${beginnings.split(" ").join("|")})|${signs}|${rightToLeft}`;

/** A state beside a name. */
export const otherStates = caseless(stateNames);

/** One right after a ministry: "el Ministerio de Defensa español", "Kementerian Pertahanan RI", "the ministry of France". */
export const otherStateAfter = caseless(
  `^\\s(?:(?:de la|del|de l['’]|d['’]|de|of|der|di|du|da|do|van|von)\\s?)?(?:${beginnings.split(" ").join("|")})|^\\s?(?:ה|ב|ال|في )?(?:${rightToLeft})`,
);

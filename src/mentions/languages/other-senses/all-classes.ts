import { culture } from "./culture.ts";
import { dailyLife } from "./daily-life.ts";
import { publicLife } from "./public-life.ts";
import { scandals } from "./scandals.ts";
import { science } from "./science.ts";
import { trade } from "./trade.ts";
import { travel } from "./travel.ts";

/**
 * What other things go by names like ours: general classes, with words that seldom stand near a name in any other
 * sense. They hold for any fact set. By class and language: first the words that tell the class, then after " | " those
 * that only hint at it, then those that tell it only right beside a name. The matcher removes particles and case endings, so base
 * forms and plurals are listed.
 */
type SenseClasses = Record<string, Record<string, string>>;

/**
 * Nouns of places and trades where a story happens too: a salesman shows the program in a hotel, a law firm answers a
 * letter. They only hint at their class, and tell it right beside a name ("the Pegasus hotel").
 */
const commonPlaces: Record<string, string> = {
  en: "restaurant, restaurants, menu, wine, law firm, law firms, law office, hospitals, clinic, bridge, tunnel, bakery, gang, bank accounts, ransomware, apartment block, real estate, phone app, cybercriminals, gym",
  de: "Restaurant, Kanzlei, Anwaltskanzlei, Klinik, Kliniken, Brücke, Tunnel, Konten, Erpressersoftware, Fitnessstudio",
  es: "restaurante, bufete de abogados, clínica, hospitales, puente, túnel, cuentas bancarias, cibercriminales, gimnasio",
  fr: "restaurant, cabinet d'avocats, clinique, hôpitaux, pont, tunnel, comptes bancaires, salle de sport",
  pt: "restaurante, escritório de advogados, escritório de advocacia, clínica, hospitais, ponte, túnel, contas bancárias, ginásio",
  hu: "étterem, ügyvédi iroda, ügyvédi irodát, klinika, kórházak, híd, hidat, hídon, alagút, bankszámla, bankszámlákat, edzőterem",
  he: "מסעדה, משרד עורכי הדין, משרד עורכי דין, מרפאה, בתי חולים, גשר, הגשר, מנהרה, חשבונות בנק, כנופיה, כנופיית, חדר כושר",
  ar: "مطعم, مكتب محاماة, مكتب المحاماة, عيادة, مستشفيات, جسر, الجسر, نفق, حسابات مصرفية, عصابة, مكتبة",
  zh: "餐厅, 餐廳, 律师事务所, 律師事務所, 诊所, 診所, 医院, 醫院, 大桥, 大橋, 隧道",
  it: "ristorante, studio legale, clinica, ospedali, ponte, tunnel",
  nl: "restaurant, advocatenkantoor, kliniek, brug, tunnel",
  pl: "restauracja, kancelaria, szpitale, most, tunel",
  tr: "restoran, hukuk bürosu, klinik, köprü, tünel",
  ru: "ресторан, мост, туннель",
  uk: "ресторан, міст, тунель",
};

/** All classes of other senses, in the order of their indexes. */
export const otherSenses: SenseClasses = Object.fromEntries(
  Object.entries({ ...travel, ...culture, ...trade, ...science, ...publicLife, ...dailyLife, ...scandals }).map(
    ([name, rows]) => [
      name,
      Object.fromEntries(Object.entries(rows).map(([language, row]) => [language, withHints(language, row)])),
    ],
  ),
);

/** A row whose common places only hint at the class, and tell it right beside a name. */
function withHints(language: string, row: string): string {
  const common = new Set(commonPlaces[language]?.split(", "));
  const [telling = [], hints = [], beside = []] = row.split(" | ").map((words) => words.split(", ").filter(Boolean));
  const moved = telling.filter((word) => common.has(word));
  const kept = telling.filter((word) => !common.has(word));
  return [kept, [...hints, ...moved], [...beside, ...moved]].map((words) => words.join(", ")).join(" | ");
}

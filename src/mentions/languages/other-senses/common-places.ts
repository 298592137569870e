/**
 * Nouns of places and trades where a story happens too: a salesman shows the program in a hotel, a law firm answers a
 * letter. They only hint at their class, and tell it right beside a name ("the Pegasus hotel").
 */
export const commonPlaces: Record<string, string> = {
  en: "restaurant, restaurants, menu, wine, law firm, law firms, law office, hospitals, clinic, bridge, tunnel, bakery, gang, bank accounts, ransomware, apartment block, real estate, phone app, cybercriminals",
  de: "Restaurant, Kanzlei, Anwaltskanzlei, Klinik, Kliniken, Brücke, Tunnel, Konten, Erpressersoftware",
  es: "restaurante, bufete de abogados, clínica, hospitales, puente, túnel, cuentas bancarias, cibercriminales",
  fr: "restaurant, cabinet d'avocats, clinique, hôpitaux, pont, tunnel, comptes bancaires",
  pt: "restaurante, escritório de advogados, escritório de advocacia, clínica, hospitais, ponte, túnel, contas bancárias",
  hu: "étterem, ügyvédi iroda, ügyvédi irodát, klinika, kórházak, híd, hidat, hídon, alagút, bankszámla, bankszámlákat",
  he: "מסעדה, משרד עורכי הדין, משרד עורכי דין, מרפאה, בתי חולים, גשר, הגשר, מנהרה, חשבונות בנק, כנופיה, כנופיית",
  ar: "مطعم, مكتب محاماة, مكتب المحاماة, عيادة, مستشفيات, جسر, الجسر, نفق, حسابات مصرفية, عصابة, مكتبة",
  zh: "餐厅, 餐廳, 律师事务所, 律師事務所, 诊所, 診所, 医院, 醫院, 大桥, 大橋, 隧道",
  it: "ristorante, studio legale, clinica, ospedali, ponte, tunnel",
  nl: "restaurant, advocatenkantoor, kliniek, brug, tunnel",
  pl: "restauracja, kancelaria, szpitale, most, tunel",
  tr: "restoran, hukuk bürosu, klinik, köprü, tünel",
  ru: "ресторан, мост, туннель",
  uk: "ресторан, міст, тунель",
};

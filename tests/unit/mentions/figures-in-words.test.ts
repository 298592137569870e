import { expect, test } from "vitest";

import { bundledSet } from "../facts/bundled-set.ts";
import { matcherOf, readPage } from "./read-text.ts";

const matcher = matcherOf(bundledSet);

/** Sentences whose numbers stand in words, and what has to be said of them: the outcome and the source's value. */
const sentences: [language: string, sentence: string, ...expected: string[]][] = [
  ["en", "More than a hundred and eighty journalists were identified on the list.", "same 180"],
  ["en", "Two dozen journalists were identified on the leaked list."],
  ["en", "In tests of the lab five dozen phones were examined.", "other-value 67"],
  ["en", "Half a million phone numbers stand on the leaked list."],
  ["fr", "Cent quatre-vingts journalistes figurent sur la liste.", "same 180"],
  ["fr", "Plus de cinquante mille numéros de téléphone figurent dans la fuite.", "same 50000"],
  ["fr", "Soixante-sept téléphones ont été analysés.", "same 67"],
  ["es", "Al menos ciento ochenta periodistas aparecen en la lista.", "same 180"],
  ["es", "Cuatrocientos cincuenta periodistas aparecen en la lista.", "other-value 180"],
  ["es", "Sesenta y siete teléfonos fueron analizados.", "same 67"],
  ["pt", "Mais de cento e oitenta jornalistas constam da lista.", "same 180"],
  ["pt", "Cinquenta mil números de telefone constam da lista.", "same 50000"],
  ["pt", "Sessenta e sete telefones foram analisados.", "same 67"],
  ["de", "Mehr als hundertachtzig Journalisten stehen auf der Liste.", "same 180"],
  ["de", "Fünfzig tausend Telefonnummern stehen auf der Liste.", "same 50000"],
  ["de", "Siebenundsechzig Handys wurden untersucht.", "same 67"],
  ["he", "מאה ושמונים עיתונאים מופיעים ברשימה.", "same 180"],
  ["he", "חמישים אלף מספרי טלפון ברשימה.", "same 50000"],
  ["he", "שישים ושבעה טלפונים נבדקו.", "same 67"],
  ["ar", "وردت أسماء مئة وثمانين صحفيا في القائمة.", "same 180"],
  ["ar", "تضم القائمة أكثر من خمسين ألف رقم هاتف.", "same 50000"],
  ["ar", "تم فحص سبعة وستين هاتفا.", "same 67"],
  ["hu", "Több mint száznyolcvan újságíró szerepel a listán.", "same 180"],
  ["hu", "Ötvenezer telefonszám van a listán.", "same 50000"],
  ["hu", "Hatvanhét telefont vizsgált meg a labor.", "same 67"],
  ["zh", "名单上有一百八十名记者。", "same 180"],
  ["zh", "名單上有五萬個電話號碼。", "same 50000"],
  ["zh", "检测了六十七部手机。", "same 67"],
];

test.for(sentences)("%s: %s", ([language, sentence, ...expected]) => {
  const { figures } = readPage(matcher, { language, flows: [sentence, "NSO Group sells Pegasus spyware."] });
  const found = figures.map(({ fact, figure, outcome }) => {
    const source = bundledSet.facts.find(({ id }) => id === fact)?.figures?.[figure];
    return `${outcome} ${source?.value}`;
  });
  expect(found).toEqual(expected);
});

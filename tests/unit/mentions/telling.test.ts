import { expect, test } from "vitest";

import { scanFlow } from "../../../src/mentions/find/scan-flow.ts";
import { bundledSet } from "../facts/bundled-set.ts";
import { matcherOf } from "./read-text.ts";

const matcher = matcherOf(bundledSet);

/** What the frame around the first name of a sentence says outright. */
function toldIn(language: string, text: string): "program" | "party" | undefined {
  const { candidates, against } = scanFlow(matcher, { language, text, place: "text" });
  const [name] = candidates;
  if (against.some(({ start, end }) => start === name!.start && end === name!.end)) return "party";
  return name!.isOutright && "program";
}

test.each([
  ["en", "The police used Pegasus to follow him to a yacht.", "program"],
  ["en", "A laboratory found Pegasus on her phone when she opened a school.", "program"],
  ["en", "An airline got a letter meant for the maker of Pegasus.", "program"],
  ["en", "Pegasus used its app to follow lost bags.", undefined],
  ["en", "A court ordered Pegasus to pay 42,000 lira.", "party"],
  ["en", "The firm behind Pegasus said that it would appeal.", "program"],
  ["en", "Pegasus refused a refund.", "party"],
  ["en", "It was late, said the airline, but its own Pegasus was not.", "party"],
  ["de", "Ein Gericht verurteilte Pegasus, einem Gast 600 Euro zu zahlen.", "party"],
  ["de", "Seit 2021 ist Pegasus das Programm von NSO.", "program"],
  ["fr", "La police a utilisé Pegasus pour le suivre jusqu'à un yacht.", "program"],
  ["fr", "Le juge a condamné Pegasus à verser 800 euros.", "party"],
  ["es", "La policía usó Pegasus para seguirlo hasta un yate.", "program"],
  ["es", "El juez condenó a Pegasus a pagar 700 euros.", "party"],
  ["pt", "A polícia usou o Pegasus para o seguir até um iate.", "program"],
  ["pt", "Um juiz condenou a Pegasus a pagar 500 euros.", "party"],
  ["hu", "A bíróság kötelezte a Pegasust, hogy fizessen.", "party"],
  ["he", "המשטרה השתמשה בפגסוס כדי לעקוב אחריו עד ליאכטה.", "program"],
  ["he", "פגסוס סירבה להחזיר את הכסף.", "party"],
  ["ar", "استخدمت الشرطة بيغاسوس لتتبعه حتى يخت.", undefined],
  ["ar", "ورفضت بيغاسوس رد المبلغ.", "party"],
  ["zh", "警方使用飞马跟踪他到游艇。", "program"],
  ["zh", "法院判令飞马向一名记者赔偿四万里拉。", "party"],
  ["it", "La polizia usò Pegasus per seguirlo fino a uno yacht.", "program"],
  ["nl", "Pegasus weigerde het geld terug te betalen.", "party"],
  ["pl", "Pegasus przeprosił podróżnych.", "party"],
  ["tr", "Pegasus özür diledi.", "party"],
  ["ru", "Пегас извинился перед пассажирами.", "party"],
  ["sv", "Pegasus bad om ursäkt.", "party"],
  ["ko", "페가수스 대변인은 사과했다.", "party"],
  ["ja", "ペガサスの広報は謝罪した。", "party"],
  ["en", "Tuesday: Pegasus posts a record profit and hires 400 people.", "party"],
  ["en", "Founders of the start-up Pegasus are suing each other.", "party"],
  ["en", "The Pegasus snooping row held up the session.", "program"],
  ["de", "Pegasus geht an die Börse.", "party"],
  ["fr", "Pegasus ouvre un atelier à Angers.", "party"],
  ["es", "Pegasus abre una fábrica en Vigo.", "party"],
  ["es", "Pegasus abre el micrófono.", undefined],
  ["pt", "A Pegasus inaugura uma fábrica.", "party"],
  ["hu", "A Pegasus száz embert vesz fel.", "party"],
  ["he", "פגסוס מגייסת 400 עובדים.", "party"],
  ["ar", "أعلنت بيغاسوس ارتفاع أرباحها.", "party"],
  ["zh", "飞马公布第二季度业绩。", "party"],
  ["it", "Pegasus assume cento persone.", "party"],
  ["nl", "Pegasus gaat naar de beurs.", "party"],
  ["pl", "Pegasus otworzy biuro w Gdyni.", "party"],
  ["tr", "Pegasus'un halka arzında talep toplanacak.", "party"],
  ["ru", "Пегас открывает офис в Казани.", "party"],
  ["uk", "Пегас відкриває офіс у Львові.", "party"],
  ["el", "Η Pegasus προσλαμβάνει 80 άτομα.", "party"],
  ["sv", "Pegasus anställer 60 personer.", "party"],
  ["ja", "ペガサスの株価は上がった。", "party"],
  ["ko", "페가수스 주가가 올랐다.", "party"],
  ["hi", "पेगासस के शेयर चढ़े।", "party"],
  ["hi", "पेगासस जासूसी विवाद पर हंगामा हुआ।", "program"],
  ["id", "Pegasus membuka rute baru.", "party"],
] as const)("%s: %s %s", (language, sentence, told) => {
  expect(toldIn(language, sentence)).toBe(told);
});

/** A person's surname beside its full name is contested by no thing; an organ may be followed by anything but its head. */
test.each([
  ["国防部下属的机构批准了出口。", 1],
  ["国防部长没有出席。", 0],
])("%s: %i names", (text, count) => {
  expect(scanFlow(matcher, { language: "zh", text, place: "text" }).candidates).toHaveLength(count);
});

import { expect, test } from "vitest";

import { decidePage } from "../../eval/offline/bundled-set.ts";
import { spillSet } from "./other-story.ts";
import { matcherOf, readPage } from "./read-text.ts";

/** What is marked, as `entity text`. */
const markedIn = (language: string, texts: string[], isList = false) =>
  decidePage({
    head: { title: "", headline: "", description: "", language },
    flows: texts.map((text, item) => ({ text, place: "text" as const, language, ...(isList && { item }) })),
  }).mentions.map(({ entity, text }) => `${entity} ${text}`);

test.each([
  ["en", "Amnesty reopens the Pegasus question.", "pegasus Pegasus"],
  ["de", "Amnesty International widerspricht NSO.", "nso-group NSO"],
  ["he", "ועדת הכנסת תדון בפגסוס.", "pegasus פגסוס"],
  ["ja", "アムネスティ・インターナショナル、ペガサスに警告", "pegasus ペガサス"],
])("a name of the story's circle in the sentence, %s: %s", (language, text, marked) => {
  expect(markedIn(language, [text])).toContain(marked);
});

test.each([
  ["en", "Israeli supplier NSO has a new chairman.", "nso-group NSO"],
  ["en", "The Israeli company NSO has a new boss.", "nso-group NSO"],
  ["es", "La israelí NSO cambia de dueños.", "nso-group NSO"],
  ["hu", "Eladó az izraeli NSO.", "nso-group NSO"],
  ["ja", "NSO、人員削減へ　イスラエル紙", "nso-group NSO"],
  ["ru", "В Израиле продают NSO.", "nso-group NSO"],
  ["ar", "بيع NSO في إسرائيل", "nso-group NSO"],
])("a company beside its home, %s: %s", (language, text, marked) => {
  expect(markedIn(language, [text])).toContain(marked);
});

test.each([
  ["en", "Pegasus returns to Israel."],
  ["en", "NSO plays Mahler in Israel. The orchestra was last there in 2009."],
  ["en", "Amnesty objects to deportations on Pegasus flights."],
  ["de", "Amnesty lobt die Mannschaft des Hotels Pegasus."],
])("not a product, nor beside a word of another sense, %s: %s", (language, text) => {
  expect(markedIn(language, text.split("|")).filter((row) => /^(?:pegasus|nso-group) /.test(row))).toEqual([]);
});

test("each item of a list is told by its own circle", () => {
  const items = ["Pegasus adds flights to Rome.", "Amnesty offers a test for Pegasus.", "NSO plays Brahms."];
  expect(markedIn("en", items, true)).toEqual(["amnesty Amnesty", "pegasus Pegasus"]);
});

test("a bare ministry is of the state whose agency, law or parliament is beside it", () => {
  const own = "NSO Group was cleared by DECA. The Defence Ministry signed.";
  const abroad = "NSO Group sells from Israel. The Defence Ministry in Warsaw did not buy.";
  expect(markedIn("en", [own])).toContain("ministry-of-defense Defence Ministry");
  expect(markedIn("en", [abroad])).not.toContain("ministry-of-defense Defence Ministry");
});

test.each([
  ["Amnesty asks about NSO.", "Amnesty"],
  ["Who owns Israel’s NSO?", "Israel"],
])("what stands beside a name is the reason: %s", (text, word) => {
  const head = { title: "", headline: "", description: "", language: "en" };
  const { mentions } = decidePage({ head, flows: [{ text, place: "text", language: "en" }] });
  const reasons = mentions.find(({ entity }) => entity === "nso-group")?.reasons;
  expect(reasons).toEqual([{ code: "passage", near: true, seen: [{ text: word, count: 1 }] }]);
});

test("an item that says nothing of the story is not ours where most of a list's items are not", () => {
  const items = [
    "Neue Verbindung der Pegasus nach Ankara",
    "NSO hackte mit Pegasus ein Telefon",
    "Pegasus – Ikaros 2:1",
  ];
  expect(markedIn("de", items, true)).toEqual(["nso-group NSO", "pegasus Pegasus"]);
});

test("beside a noun of another thing the other short name proves nothing", () => {
  expect(markedIn("es", ["Vuelas con el caballo Pegasus y ganas puntos en NSO."])).toEqual([]);
});

test("an acronym printed like a word needs more than another short name", () => {
  expect(markedIn("it", ["Il premio Pegaso va a «Deca», dieci poemetti."])).toEqual([]);
  expect(markedIn("it", ["Lo spyware Pegasus passa per la Deca."])).toContain("deca Deca");
});

test.each([
  ["with", [{ text: "Nigerian", language: "en" }], 1],
  ["without", [], 0],
])("a set of another story %s its home", (_name, home, found) => {
  const matcher = matcherOf({ ...spillSet, topic: { ...spillSet.topic, home } });
  expect(readPage(matcher, { flows: ["The Nigerian company Delta has a new boss."] }).mentions).toHaveLength(found);
});

/** Another thing on the page, so that the two names do not vouch for each other. */
const FLIGHTS = "Pegasus Airlines: Rom, Wien, Oslo.";

test.each([
  ["de", "Auf Handys von Reportern fand man Spuren von Pegasus", "NSO sucht nach Käufern"],
  ["pt", "Pegasus infectou o telefone de um deputado", "NSO perde recurso no tribunal"],
  ["ko", "기자 휴대전화에서 페가수스 발견", "NSO, 최고경영자 해고"],
  ["en", "Lawmakers demand answers on Pegasus", "NSO lays off a third of its staff"],
  ["it", "Telefoni di deputati spiati con Pegasus", "Nso cerca un acquirente"],
])("a bare item with a firm's business follows the story's item, %s", (language, item, bare) => {
  expect(markedIn(language, [FLIGHTS, item, bare], true).some((row) => row.startsWith("nso-group "))).toBe(true);
});

test.each([
  ["Reporters find Pegasus on a phone.", "The NSO names a new chairman."],
  ["Reporters find Pegasus on a phone.", "Symphony of the capital (NSO) seeks a founder's letters."],
  ["Reporters find Pegasus on a phone.", "NSO plays Grieg."],
])("with an article, in brackets or without business it does not: %s %s", (item, bare) => {
  expect(markedIn("en", [FLIGHTS, item, bare], true).some((row) => row.startsWith("nso-group "))).toBe(false);
});

test.each([
  ["ar", "شاليف حوليو يستقيل. NSO تبحث عن بديل."],
  ["hu", "Salev Hulio távozik. Az NSO élére új ember kerül."],
  ["it", "Parla Shalev Hulio. «Con NSO ho chiuso», dice."],
  ["zh", "沙莱夫·胡里奥离开NSO"],
])("a company on a page that names who founded it, %s: %s", (language, text) => {
  expect(markedIn(language, [text]).some((row) => row.startsWith("nso-group "))).toBe(true);
});

test.each([
  ["hu", "NSO Izraelben: a cég izraeli.", "nso-group NSO"],
  ["es", "¿Usó España Pegasus contra periodistas con teléfonos intervenidos?", "pegasus Pegasus"],
])("a country beside a name is no part of another name, %s: %s", (language, text, marked) => {
  expect(markedIn(language, [text])).toContain(marked);
});

test("a title in quotation marks is another name where all nouns have capitals", () => {
  expect(markedIn("de", ["Die Spionage-App „Pegasus Family“ liest Handys von Kindern mit."])).not.toContain(
    "pegasus Pegasus",
  );
});

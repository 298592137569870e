import { expect, test } from "vitest";

import { decidePage } from "../../eval/offline/bundled-set.ts";

const markedIn = (language: string, ...texts: string[]) =>
  decidePage({
    head: { title: "", headline: "", description: "", language },
    flows: texts.map((text) => ({ text, place: "text", language })),
  }).mentions;

test.each([
  ["en", "Judge reopens Pegasus case. Several ministers were targeted; an MP's phone too.", true],
  ["es", "El juez reabre el caso Pegasus por los móviles de dos diputados.", true],
  ["fr", "Après Pegasus, les journalistes dont les téléphones avaient été infectés ont changé de numéro.", true],
  ["de", "Zwei Jahre nach Pegasus haben die Journalistinnen, deren Telefone gehackt wurden, neue Nummern.", true],
  ["he", "שנתיים אחרי פגסוס העיתונאים שהטלפונים שלהם נפרצו החליפו מספר.", true],
  ["ar", "بعد بيغاسوس غير الصحفيون الذين اخترقت هواتفهم أرقامهم.", true],
  ["es", "Infectaban los teléfonos de periodistas, y nadie habló de Pegasus.", true],
  ["fr", "Ils infiltraient les téléphones de journalistes, et nul ne parla de Pegasus.", true],
  ["pt", "Interceptavam os telefones de jornalistas, e ninguém falou do Pegasus.", true],
  ["it", "Intercettavano i telefoni dei giornalisti, e nessuno parlò di Pegasus.", true],
  ["en", "An officer of the court spoke of Pegasus.", false],
  ["nl", "Hockeyclub Pegasus nam de telefoon van een journalist in.", false],
  ["es", "Pincharon los teléfonos del bufete Pegasus y escucharon a disidentes.", false],
  ["ko", "경찰은 휴대전화로 기자를 협박한 페가수스 승마장 대표를 조사했다.", false],
  ["en", "Reporters on a Pegasus flight had their phones hacked.", false],
])("words of the scene around a name, %s: %s %s", (language, text, isOurs) => {
  expect(markedIn(language, text).some(({ entity }) => entity === "pegasus")).toBe(isOurs);
});

test("the words of the scene are the reason", () => {
  const [mention] = markedIn("en", "After Pegasus the journalists whose phones had been tapped have new numbers.");
  expect(mention?.reasons).toEqual([
    {
      code: "passage",
      near: true,
      seen: [
        { text: "journalists", count: 1 },
        { text: "phones", count: 1 },
        { text: "tapped", count: 1 },
      ],
    },
  ]);
});

test("the blocks before and after tell the scene too", () => {
  expect(markedIn("en", "The silence after Pegasus", "The journalists whose phones were tapped wait.")).toHaveLength(1);
});

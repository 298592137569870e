import { expect, test } from "vitest";

import { bundledSet } from "../facts/bundled-set.ts";
import { matcherOf, readPage } from "./read-text.ts";

const matcher = matcherOf(bundledSet);

/** Pages of one sentence with one short name, and whether it is the means of what the sentence tells. */
test.each([
  ["en", "Two clerks were hacked with Pegasus.", true],
  ["en", "Traces of Pegasus were found on the phones of two clerks.", true],
  ["en", "The police paid six million for Pegasus and eavesdropped on judges.", true],
  ["en", "The insurer was hacked, said a letter by Pegasus.", false],
  ["en", "Axa bought Pegasus, an insurer that had been hacked.", false],
  ["en", "With Pegasus, clerks ride to work.", false],
  ["de", "Zwei Richter wurden mit Pegasus abgehört.", true],
  ["de", "Kunden mit Pegasus-Police wurden gehackt.", false],
  ["es", "Espiaron a dos jueces con Pegasus.", true],
  ["es", "Los jueces hablaron con Pegasus.", false],
  ["fr", "Deux juges ont été espionnés avec Pegasus.", true],
  ["fr", "On a trouvé Pegasus sur leurs téléphones.", true],
  ["pt", "Dois juízes foram espionados com o Pegasus.", true],
  ["hu", "Két bírót hallgattak le Pegasusszal.", true],
  ["hu", "Feltörték a Pegasust.", false],
  ["he", "פרצו לטלפונים של שני שופטים באמצעות פגסוס.", true],
  ["he", "בפגסוס אמרו שהמחשבים נפרצו.", false],
  ["ar", "اخترق هاتف قاض باستخدام بيغاسوس.", true],
  ["zh", "两名法官的手机被植入飞马。", true],
  ["pl", "Sędziego inwigilowano Pegasusem.", true],
  ["ru", "Телефон судьи взломали с помощью Пегаса.", true],
  ["tr", "Yargıcın telefonu Pegasus ile dinlendi.", true],
])("%s: %s %s", (language, sentence, isOurs) => {
  const { mentions } = readPage(matcher, { language, flows: [sentence] });
  expect(mentions.some(({ entity }) => entity === "pegasus")).toBe(isOurs);
});

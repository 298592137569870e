import { expect, test } from "vitest";

import { inQuotation } from "../../../src/mentions/text/quotations.ts";

/** The names in the texts below, of each of which is said whether it stands in a quotation. */
const words = /[nN](?:SO|so)|飞马|נסו|بيغاسوس/g;

const texts: [what: string, text: string, ...quoted: boolean[]][] = [
  ["English", "Nso said: “We sell NSO to states,” and nso went on.", false, true, false],
  ["German", "Nso sagte: „Wir verkaufen NSO an Staaten“, und nso ging.", false, true, false],
  ["Hungarian and Polish", "Nso: „Eladjuk az NSO termékét”, mondta nso.", false, true, false],
  ["German with an ASCII end", 'Nso sagte: „Wir verkaufen NSO", und nso ging.', false, true, false],
  ["French, with spaces", "Nso a dit : « Nous vendons NSO », et nso partit.", false, true, false],
  ["French, with narrow spaces", "Nso a dit : «\u202fNous vendons NSO\u202f», et nso partit.", false, true, false],
  ["Spanish", "Nso dijo: «Vendemos NSO», y nso se fue.", false, true, false],
  ["German book style", "Nso sagte: »Wir verkaufen NSO«, und nso ging.", false, true, false],
  ["German book style, nested", "»Er sagt ›NSO‹ dazu«, und nso ging.", true, false],
  ["Swedish and Finnish", "Nso sade: ”Vi säljer NSO”, och nso gick.", false, true, false],
  ["twice in Swedish", "”Ja”, sade nso, ”vi säljer NSO.” Nso gick.", false, true, false],
  ["Japanese and Chinese corners", "他说「飞马」，飞马。", true, false],
  ["white corners in corners", "他说「他说『飞马』飞马」，飞马。", true, true, false],
  ["white corners alone", "他说『飞马』，飞马。", true, false],
  ["Chinese", "他说“飞马很好”，飞马。", true, false],
  ["Chinese singles in doubles", "他说“有‘飞马’和飞马”，飞马。", true, true, false],
  ["Chinese with ASCII marks", '他说"飞马很好"，飞马。', true, false],
  ["German singles", "Nso sagte ‚wir verkaufen NSO‘, und nso ging.", false, true, false],
  ["low and high singles", "Nso: ‚eladjuk NSO’, mondta nso.", false, true, false],
  ["British", "Nso said ‘we sell NSO’, and nso left.", false, true, false],
  ["ASCII", 'Nso said "we sell NSO", and nso left.', false, true, false],
  ["ASCII singles", "Nso said 'we sell NSO', and nso left.", false, true, false],
  ["Hebrew with ASCII marks", 'נסו אמרה "אנחנו מוכרים את נסו" ואז נסו הלכה.', false, true, false],
  ["Hebrew with its own marks", "נסו אמרה ״אנחנו מוכרים את נסו״ ואז נסו הלכה.", false, true, false],
  ["Hebrew acronyms, which are none", 'ארה"ב וצה"ל על נסו, ומנכ"לית נסו בארה"ב', false, false],
  ["acronyms in a Hebrew quotation", 'נסו: "צה"ל קונה את נסו מארה"ב", נסו', false, true, false],
  ["a Hebrew particle before the mark", 'לפי ה"תחקיר על נסו" של נסו', true, false],
  ["Arabic", "قالت «نبيع بيغاسوس» ثم بيغاسوس.", true, false],
  ["an Arabic particle before the mark", 'قالت و"نبيع بيغاسوس" ثم بيغاسوس.', true, false],
  ["nested", "“They call it ‘the NSO way’ at NSO,” nso said.", true, true, false],
  ["nested in the same marks", '"They call it "NSO" at NSO," nso said.', true, true, false],
  ["after a quotation", "“Yes.” Nso said no more. “No.”", false],
  ["between two quotations", "“Yes,” nso said, “we sell NSO.”", false, true],
  ["between two in ASCII", '"Yes," nso said, "we sell NSO."', false, true],
  ["between two in German", "„Ja“, sagte nso, „wir verkaufen NSO.“", false, true],
  ["apostrophes that are none", "The state’s nso and its journalists’ nso aren’t quoted.", false, false],
  ["apostrophes in ASCII", "The state's nso and its journalists' nso aren't quoted.", false, false],
  ["apostrophes at the beginning", "’Tis nso, in the ’90s, and get ’em nso’s way.", false, false],
  ["apostrophes at the beginning in ASCII", "'Tis nso, in the '90s, and the reporters' nso.", false, false],
  ["French apostrophes", "L’affaire d’nso et l’nso n’est pas citée.", false, false],
  ["an apostrophe in British marks", "‘The company’s NSO isn’t sold,’ nso said.", true, false],
  ["a genitive in British marks", "‘The journalists’ NSO was sold,’ nso said.", true, false],
  ["a genitive after British marks", "‘Pegasus’ is nso and the journalists’ nso.", false, false],
  ["an elision before the mark", "L’«affaire NSO» de nso, et d’“NSO”, nso.", true, false, true, false],
  ["left open at the paragraph's start", "“We sell NSO to states. We always have.", true],
  ["left open in German", "„Wir verkaufen NSO an Staaten.", true],
  ["left open in French", "« Nous vendons NSO aux États.", true],
  ["gone on with by a closing mark", "» Nous vendons NSO aux États. » Et nso partit.", true, false],
  ["left open in British marks", "‘We don’t sell NSO to states.", true],
  ["left open in ASCII", '"We sell NSO to states.', true],
  ["left open in ASCII, nested", '"We sell "NSO" and NSO to states.', true, true],
  ["left open after the speaker", "Nso said: “We sell NSO to states.", false, true],
  ["paragraphs of one block", "“We sell NSO.\n\n“We have NSO,” nso said.", true, true, false],
  ["inches, which are none", 'A 5" screen of nso and a 6" screen of nso.', false, false],
  ["a lone closing mark", "It went on so.” Nso said no more.", false],
  ["left open in ASCII after the speaker", 'Nso said: "We sell NSO to states.', false, false],
  ["left open in British marks after the speaker", "Nso said: ‘We sell NSO to states.", false, false],
  ["ended without a space after it", '"Yes."Nso went on.', false],
  ["ended with a space before it", 'Nso said "we sell NSO " and nso left.', false, true, false],
  ["two lone closing marks", "It went on so.” Nso said no more.” Nso left.", false, false],
  ["British marks before others", "‘Pegasus’ is nso, he said of ‘the NSO.’", false, true],
  ["ASCII singles before others", "'Pegasus' is nso, he said of 'the NSO.'", false, true],
  ["a genitive, and other marks later", "‘The journalists’ NSO was sold,’ nso said ‘of it.’", true, false],
  ["a genitive before an end without a comma", "‘The journalists’ NSO was sold’, nso said.", true, false],
  ["a genitive in what is the whole text", "‘The journalists’ NSO was sold’", true],
  ["an end, after which the next is far away", `‘The journalists’ nso${" went".repeat(80)}.’`, false],
  ["elisions in ASCII", "'Twas nso 'til, with 'em 'n' the reporters', nso.", false, false],
  ["deeper than eight levels, which are not counted", "«««««««««Ja»»»»»»»» nso", false],
  ["eight levels deep", "««««««««NSO»»»»»»»» nso", true, false],
  ["comma-made low marks, whose end alone is seen", "Er sagt ,,nso“ und nso.", false, false],
];

test.for(texts)("%s: %s", ([, text, ...quoted]) => {
  const found = Array.from(text.matchAll(words), ({ 0: word, index }) =>
    inQuotation({ text, place: "text" }, index, index + word.length),
  );
  expect(found).toEqual(quoted);
});

test.for<[quoted: [from: number, to: number], is: boolean]>([
  [[0, 12], true],
  [[8, 11], true],
  [[9, 12], false],
  [[0, 10], false],
])("an element is enough, if the whole name stands in it: %j, %s", ([quoted, is]) => {
  expect(inQuotation({ text: "We sell NSO.", place: "text", quotations: [[0, 1], quoted] }, 8, 11)).toBe(is);
});

/** Scripts whose letters look alike, so that a word of two of them is hardly meant: https://www.unicode.org/reports/tr39/ */
const alike = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Characters that nobody sees, but for the joiners that some scripts and emoji are written with. */
const unseen =
  /\u034F|\u17B4|\u17B5|[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E0FFF}]/u;

/** Whether a word has letters of two scripts that look alike: "Pаlace" with a Cyrillic а. */
export const mixesScripts = (text: string): boolean =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => alike.filter((script) => script.test(word)).length > 1);

/** Whether a text has a character that nobody sees. */
export const hidesCharacters = (text: string): boolean => unseen.test(text);

import { arabicWords } from "./arabic-words.ts";
import { frenchWords } from "./french-words.ts";
import { germanWords } from "./german-words.ts";
import { hebrewWords } from "./hebrew-words.ts";
import { englishWords, type ReportWords } from "./report-words.ts";
import { spanishWords } from "./spanish-words.ts";

const languages = [arabicWords, frenchWords, germanWords, hebrewWords, spanishWords];

/** The words of a report in a language of the interface; English where a report does not speak it. */
export const wordsOfLanguage = (language: string): ReportWords =>
  languages.find((words) => words.language === language) ?? englishWords;

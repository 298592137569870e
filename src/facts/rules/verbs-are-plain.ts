import { pathText, type Problem } from "../problem.ts";
import type { FactSet } from "../schema.ts";
import { ownWords } from "../own-words.ts";

/** Each of them takes a side: https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Synonyms_for_said */
const BANNED = /\b(claim(s|ed|ing)?|admit(s|ted|ting)?|reveal(s|ed|ing)?|refut(e|es|ed|ing)|expos(e|es|ed|ing))\b/iu;
/** Another's words, which may hold what ours may not. */
const QUOTATION = /“[^“”]*”|"[^"]*"|«[^«»]*»/gu;

/** Our own English words say who said what with a plain verb. */
export function verbsArePlain(set: FactSet): Problem[] {
  if (!/^en\b/.test(set.language)) return [];
  return ownWords(set).flatMap(({ path, id, text }): Problem[] => {
    const found = BANNED.exec(text.replace(QUOTATION, " "))?.[0];
    if (found === undefined) return [];
    return [
      {
        path: pathText(path),
        ...(id === undefined ? {} : { id }),
        wrong: `"${found}" takes a side`,
        remedy: "Use a plain verb (said, reported, found, ruled, defined), or quote the word from the source.",
      },
    ];
  });
}

import type { Problem } from "../problem.ts";
import type { FactSet } from "../schema.ts";
import { allegationsAreAnswered } from "./allegations-are-answered.ts";
import { aliasesAreNotShared } from "./aliases-are-not-shared.ts";
import { briefsAgree } from "./briefs-agree.ts";
import { idsAreUnique } from "./ids-are-unique.ts";
import { idsPointSomewhere } from "./ids-point-somewhere.ts";
import { paragraphsExist } from "./paragraphs-exist.ts";
import { namesAreMoreThanALetter } from "./names-are-more-than-a-letter.ts";
import { shortAliasesAreGuarded } from "./short-aliases-are-guarded.ts";
import { placeholdersAreFilledIn } from "./placeholders-are-filled-in.ts";
import { surnamesHaveFullNames } from "./surnames-have-full-names.ts";
import { verbsArePlain } from "./verbs-are-plain.ts";

/** What a valid set keeps beyond its shape. */
export const rules: ((set: FactSet) => Problem[])[] = [
  idsAreUnique,
  idsPointSomewhere,
  paragraphsExist,
  allegationsAreAnswered,
  namesAreMoreThanALetter,
  shortAliasesAreGuarded,
  aliasesAreNotShared,
  surnamesHaveFullNames,
  verbsArePlain,
  placeholdersAreFilledIn,
  briefsAgree,
];

import type { Problem } from "../problem.ts";
import type { FactSet } from "../schema.ts";
import { allegationsAreAnswered, idsAreUnique, idsPointSomewhere, paragraphsExist } from "./reference-rules.ts";
import {
  aliasesAreNotShared,
  namesAreMoreThanALetter,
  shortAliasesAreGuarded,
  surnamesHaveFullNames,
} from "./name-rules.ts";
import { briefsAgree, placeholdersAreFilledIn, verbsArePlain } from "./wording-rules.ts";

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

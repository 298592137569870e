import { foldWord, isBetween, wordEnd } from "./fold-phrase.ts";
import { sentencesOf } from "./sentence-around.ts";
import { walkPhrases } from "./walk-phrases.ts";

/**
 * What takes a text apart, handed on by the matcher: what compares figures comes in a later script of the page, which
 * would otherwise bring all of this a second time.
 */
export const textTools = { walkPhrases, sentencesOf, isBetween, wordEnd, foldWord };

export type TextTools = typeof textTools;

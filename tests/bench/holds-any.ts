import { bundledSet, setOf } from "./alias-sets.ts";

/**
 * Whether a text holds a name. "yes": as a word of its own in what is shown; "doubtful": in hidden text, in a script, or
 * inside another word; "no": nowhere, so that a search for it is in vain whatever it skips.
 */
export type Holds = "yes" | "doubtful" | "no";

interface Texts {
  shown: string;
  all: string;
}

const sets = { sixty: formsOf(setOf(60)), bundled: formsOf(bundledSet()) };

/** Looks for the aliases in plain text, by other means than the reader: so that pages without any have really none. */
export function holdsAny({ shown, all }: Texts): { sixty: Holds; bundled: Holds } {
  const texts = { shown: plain(shown), all: `${plain(all)} ${plain(shown)}` };
  return { sixty: holds(texts, sets.sixty), bundled: holds(texts, sets.bundled) };
}

function holds({ shown, all }: Texts, forms: string[]): Holds {
  const some = forms.filter((form) => all.includes(form));
  if (some.length === 0) return "no";
  return some.some((form) => standsAlone(shown, form)) ? "yes" : "doubtful";
}

/** As a headline may print it, too: in capitals. */
function formsOf({ entities }: ReturnType<typeof bundledSet>): string[] {
  const texts = entities.flatMap(({ aliases }) => aliases.map(({ text }) => plain(text)));
  return [...new Set([...texts, ...texts.map((text) => text.toUpperCase())])];
}

/** Without what can hide a name: gaps of all kinds, joiners, curly apostrophes, parts of letters. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replaceAll(/[’‘ʼ]/g, "'")
    .replaceAll(/\s+/g, " ");
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

function standsAlone(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + form.length])) return true;
  return false;
}

/**
 * What languages glue onto a name without a sign between. The lists hold case endings of proper names, not all of a
 * language's endings: each one more lets a longer word pass for the name.
 */
const endings: Record<string, string> = {
  de: "s",
  da: "s",
  sv: "s",
  nb: "s",
  no: "s",
  hu: "t at et ot nak nek hoz hez ban ben bol rol tol ra re ba be on en ig ert val vel szal szel sal sel ul i",
  pl: "a u owi em ie y i om ami ach",
  cs: "a u em ovi y e um ech",
  sk: "a u om ovi y e",
  hr: "a u om em e i",
  sr: "a u om em e i",
  sl: "a u om em e i",
  ro: "ul ului",
  fi: "n a in ia iin ssa sta lla lta lle ksi",
  et: "i it is ist ile iga",
  tr: "in un nin nun i u a e da de dan den",
};
/** Russian, Ukrainian, Bulgarian and others share a script, so they need no `lang`. */
const cyrillic = "а у ю я ом ем е и ы і ові ем ой ою ам ами ах ів ов ът та";
/** Hebrew and Arabic particles that stand before a word as its first letters, alone or after one another. */
const hebrew = /^[ושהבלמכ]{1,3}/;
const arabic = /^[وف]?(?:[بكل]?ال|لل|[بكل])?/;

const sets = new Map<string, Set<string>>();

/** The folded endings that may follow a name in a text of this language (BCP 47), or none. */
export function endingsOf(language: string): Set<string> | undefined {
  const key = language.slice(0, 2).toLowerCase();
  return endings[key] === undefined ? undefined : setOf(key, endings[key]);
}

/** The endings of all languages. */
export function allEndings(): Set<string> {
  return setOf("all", Object.values(endings).join(" "));
}

/** The endings for a word by its script, whatever the page's language: Cyrillic, or none. */
export function endingsByScript(unit: number): Set<string> | undefined {
  return unit >= 0x400 && unit < 0x530 ? setOf("cyrillic", cyrillic) : undefined;
}

/** How many folded letters at the beginning of a Hebrew or Arabic word may be particles; 0 for none. */
export function particlesOf(word: string): number {
  const found = (word.charCodeAt(0) < 0x600 ? hebrew : arabic).exec(word);
  return found ? Math.min(found[0].length, word.length - 2) : 0;
}

function setOf(key: string, list: string): Set<string> {
  let set = sets.get(key);
  if (!set) sets.set(key, (set = new Set(list.split(" "))));
  return set;
}

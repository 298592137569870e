/** Hebrew and Arabic particles that stand before a word as its first letters, alone or after one another. */
const hebrew = /^[ושהבלמכ]{1,3}/;
const arabic = /^[وف]?(?:[بكل]?ال|لل|[بكل])?/;

/** Whether a unit is Cyrillic: languages of that script take endings whatever the page's language. */
export function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit < 0x530;
}

/** How many folded letters at the beginning of a Hebrew or Arabic word may be particles; 0 for none. */
export function particlesOf(word: string): number {
  const found = (word.charCodeAt(0) < 0x600 ? hebrew : arabic).exec(word);
  return found ? Math.min(found[0].length, word.length - 2) : 0;
}

/** How much of a text is looked at, and how much it has at least, in UTF-16 units. */
const sample = 4000;
const least = 100;

/** Texts that are known to be prose: what is written on at their end changes nothing. */
const proses = new WeakSet<Element>();

/**
 * Whether a preformatted text is prose, as in mailing lists and court papers, and not a program, a log or a table: nearly
 * all letters, hardly a sign that only code has, sentences, and lines of several words.
 */
export function isProse(element: Element): boolean {
  if (proses.has(element)) return true;
  const text = element.textContent.slice(0, sample);
  if (text.length < least || element.querySelector("code,kbd,samp")) return false;
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  const solid = count(/\S/g);
  const isIt =
    count(/[\p{L}\p{M}]/gu) > solid * 0.8 &&
    count(/[{}<>=|\\_$#^~`[\]]/g) < solid * 0.01 &&
    count(/[.!?…։؟]["'”’»)]*(?:\s|$)|[。！？]/g) > solid / 800 &&
    // A word of a script without spaces has some signs; a line of them is a word.
    Math.max(count(/\S+/g), solid / 8) > count(/\S.*/g) * 4;
  if (isIt) proses.add(element);
  return isIt;
}

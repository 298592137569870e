import type { Reason, SeenWord } from "../mentions/types.ts";

/** The strings of one language, by their keys: that of the browser, or on a command line English. */
export interface Strings {
  text: (key: string, parts: string[]) => string;
  plural: (key: string, count: number, parts: string[]) => string;
  /** "A, B and C". */
  list: (words: string[]) => string;
  /** Keeps words of another language apart, so that a sentence that runs the other way does not turn them round. */
  isolate: (words: string) => string;
}

/** Why an occurrence counts or is withheld, in a sentence. */
export function reasonText({ code, name, near, seen = [], against = [] }: Reason, strings: Strings): string {
  const { text, plural, list, isolate } = strings;
  const listed = (words: SeenWord[]) =>
    list(
      words.map(({ text: word, count }) => (count > 1 ? plural("reason.seen", count, [isolate(word)]) : isolate(word))),
    );
  const parts = [...(name ? [isolate(name)] : []), ...[against, seen].filter((words) => words[0]).map(listed)];
  // What was seen decides the sentence as well.
  const key = `${messageKeySegment(code)}${near ? "_near" : ""}${against[0] ? "_against" : ""}${seen[0] ? "_seen" : ""}`;
  return text(`reason.${key}`, parts);
}

type Underscored<Text extends string> = Text extends `${infer Head}${" " | "-"}${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;

/** A code as a segment of a message key. Browsers allow no spaces or hyphens there. */
export const messageKeySegment = <Code extends string>(code: Code): Underscored<Code> =>
  code.replaceAll(/[ -]/g, "_") as Underscored<Code>;

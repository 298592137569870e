import type { Reason, SeenWord } from "../mentions/types.ts";

/** The strings of one language, by their keys: that of the browser, or on a command line English. */
export interface Strings {
  text: (key: string, parts: string[]) => string;
  plural: (key: string, count: number, parts: string[]) => string;
  /** Keeps words of another language apart, so that a sentence that runs the other way does not turn them round. */
  isolate: (words: string) => string;
}

let last: { locale: string; format: Intl.ListFormat } | undefined;

/** One is kept: each holds memory beside the heap, which no collector knows of. */
function listFormat(locale: string): Intl.ListFormat {
  if (last?.locale !== locale) last = { locale, format: new Intl.ListFormat(locale) };
  return last.format;
}

/** Why an occurrence counts or is withheld, in a sentence. */
export function reasonText({ code, name, near, seen = [], against = [] }: Reason, strings: Strings): string {
  const { text, plural, isolate } = strings;
  const list = (words: SeenWord[]) =>
    listFormat(text("locale", [])).format(
      words.map(({ text: word, count }) => (count > 1 ? plural("reason.seen", count, [isolate(word)]) : isolate(word))),
    );
  const parts = [...(name ? [isolate(name)] : []), ...[against, seen].filter((words) => words.length > 0).map(list)];
  // What was seen decides the sentence as well.
  const key = `${messageKeySegment(code)}${near ? "_near" : ""}${against.length > 0 ? "_against" : ""}${seen.length > 0 ? "_seen" : ""}`;
  return text(`reason.${key}`, parts);
}

type Underscored<Text extends string> = Text extends `${infer Head}${" " | "-"}${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;

/** A code as a segment of a message key. Browsers allow no spaces or hyphens there. */
export const messageKeySegment = <Code extends string>(code: Code): Underscored<Code> =>
  code.replaceAll(/[ -]/g, "_") as Underscored<Code>;

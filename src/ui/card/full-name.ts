const plain = (text: string): string => text.toLowerCase().replace(/^the /, "");

/** The set's name before its line, where the page prints another one, and heading and line don't have all of its words. */
export function fullName(name: string, printed: string, line: string): string {
  const words = plain(name);
  const isSaid = words.split(" ").every((word) => plain(`${printed} ${line}`).includes(word));
  return isSaid || words.startsWith(plain(printed)) ? "" : `${name.replace(/ \(.*\)$/, "")}: `;
}

/** What kind of thing it is, unless the page prints that with the name: "organisation Yanshuf". */
export const kindBeside = (printed: string, kind: string): string => (plain(printed).includes(plain(kind)) ? "" : kind);

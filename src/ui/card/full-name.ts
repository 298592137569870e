const plain = (text: string): string => text.toLowerCase().replace(/^the /, "");

/** The set's name before its line, where the page prints one without the first word of that. */
export const fullName = (name: string, printed: string): string =>
  plain(printed).includes(plain(name).split(" ")[0]!) ? "" : `${name.replace(/ \(.*\)$/, "")}: `;

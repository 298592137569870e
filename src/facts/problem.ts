/** One mistake in a fact set, for the person who writes the set. */
export interface Problem {
  /** Where in the JSON: `facts[3].locator.paragraph`. Empty for the document itself. */
  path: string;
  /** The id of the fact or entity that the path lies in, where it has one. */
  id?: string;
  wrong: string;
  remedy: string;
  /** The same for other languages: the name of the mistake, and what its sentences are about. */
  told?: Told;
  /** The name of the remedy, where it isn't that of the mistake. */
  help?: string;
}

/** A mistake by its name among the strings (`mistake.idTwice`), with the parts of its sentences. */
export type Told = [code: string, ...parts: string[]];

/** The keys and indices on the way from the document to the mistake. */
export type Path = readonly PropertyKey[];

/** A path as people write it: `facts[3].locator.paragraph`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    const name = String(key);
    if (!/^[\p{L}$_][\p{L}\p{N}$_]*$/u.test(name)) return `${text}[${quote(name)}]`;
    return text === "" ? name : `${text}.${name}`;
  }, "");
}

/** A string from the set as it can be shown in one line: quoted, cut, and nothing invisible in it as it is. */
export function quote(string: string): string {
  const cut = string.length > 60 ? `${string.slice(0, 60)}…` : string;
  return JSON.stringify(cut).replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

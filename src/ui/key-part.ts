type Underscored<Text extends string> = Text extends `${infer Head}${" " | "-"}${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;

/** A code of our data as part of a string's key, in which the browser allows neither spaces nor hyphens. */
export const keyPart = <Code extends string>(code: Code): Underscored<Code> =>
  code.replaceAll(/[ -]/g, "_") as Underscored<Code>;

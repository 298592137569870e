type Underscored<Text extends string> = Text extends `${infer Head}${" " | "-"}${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;

/** A code as a segment of a message key. Browsers allow no spaces or hyphens there. */
export const messageKeySegment = <Code extends string>(code: Code): Underscored<Code> =>
  code.replaceAll(/[ -]/g, "_") as Underscored<Code>;

/**
 * Words in the direction that they have of themselves, whatever runs around them: between the characters that Unicode has
 * for it (first strong isolate, pop directional isolate). For text; where there are elements, `bdi` does the same.
 */
export const isolate = (words: string): string => `\u2068${words}\u2069`;

/**
 * Isolates the direction of a text by Unicode's characters (first strong isolate, pop directional isolate), like `bdi`
 * in HTML.
 */
export const isolate = (words: string): string => `\u2068${words}\u2069`;

/** What marks words of a fact set: its language, and the direction that they have of themselves. */
export const setWords = (language: string) => ({ lang: language, dir: "auto" as const });

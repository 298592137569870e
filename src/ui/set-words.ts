/** What marks words of a fact set: its language, and the direction that they have of themselves. */
export const setWords = (language: string) => ({ lang: language, dir: "auto" as const });

/** Which way a language runs: what is of a fact set stands together in its own direction, whatever runs around it. */
export const directionOf = (language: string) => (/^(ar|fa|he|ur|yi)\b/.test(language) ? "rtl" : "ltr");

/** The attributes of text from a fact set: its language, and its own direction. */
export const langAttributes = (language: string) => ({ lang: language, dir: "auto" as const });

/** The direction of a language, for blocks of text from a fact set. */
export const directionOf = (language: string) => (/^(ar|fa|he|ur|yi)\b/.test(language) ? "rtl" : "ltr");

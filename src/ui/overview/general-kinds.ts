const kinds = new Set(["place", "term", "document", "policy", "parliament"]);

/** Whether an entity is a place or a general term: such are listed after people, bodies and what they made. */
export const isGeneral = (kind: string | undefined): boolean => kinds.has(kind ?? "");

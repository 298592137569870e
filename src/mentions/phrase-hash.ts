/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/): cheap, and it grows unit by unit. */
export const SEED = 0x811c9dc5 | 0;

/** The hash after one more unit. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash after all units of a folded form. */
export function hashOf(form: string, from: number = SEED): number {
  let hash = from;
  for (let at = 0; at < form.length; at++) hash = mix(hash, form.charCodeAt(at));
  return hash;
}

/** How many folded units of a name are asked for at most before anything is hashed: so far before an odd one it may begin. */
export const DEEPEST = 5;

/**
 * A Bloom filter (Bloom 1970) in a string, so that it crosses to the page at the cost of a copy and nothing is built
 * there. Five bits a unit, all of them plain ASCII that JSON need not escape.
 */
const BITS = 5;
const BASE = 0x5d;
/** With 24 bits for each hash and eight looks, about one hash in 25,000 passes that is none of them. */
const BITS_A_HASH = 24;
const LOOKS = 8;

/** Writes the filter of some hashes. */
export function writeFilter(hashes: number[]): string {
  const units = new Uint8Array(Math.ceil((Math.max(1, hashes.length) * BITS_A_HASH) / BITS));
  const size = units.length * BITS;
  for (const hash of hashes) {
    const step = stepOf(hash, size);
    let at = (hash >>> 0) % size;
    for (let look = 0; look < LOOKS; look++) {
      units[Math.floor(at / BITS)]! |= 1 << (at % BITS);
      at = (at + step) % size;
    }
  }
  return Array.from(units, (unit) => String.fromCharCode(BASE + unit)).join("");
}

/** Whether a hash may be one of the filter's. */
export function passes(filter: string, hash: number): boolean {
  const size = filter.length * BITS;
  const step = stepOf(hash, size);
  let at = (hash >>> 0) % size;
  for (let look = 0; look < LOOKS; look++) {
    const unit = (at / BITS) | 0;
    if ((((filter.charCodeAt(unit) - BASE) >> (at - unit * BITS)) & 1) === 0) return false;
    at += step;
    if (at >= size) at -= size;
  }
  return true;
}

/** The way from one bit of a hash to its next: another hash (Kirsch and Mitzenmacher 2006). */
function stepOf(hash: number, size: number): number {
  return 1 + ((Math.imul(hash, 0x9e3779b1) >>> 0) % (size - 1));
}

import type { Lexicon } from "../languages/lexicon.ts";

/**
 * All phrases of the fact sets with their prefixes, in a hash table of two strings. It is stored as JSON and needs no
 * building when it is read. A word that begins no phrase costs one lookup. Open addressing with linear probing (Knuth,
 * TAOCP 3, 6.4).
 */
export interface PhraseTable {
  /** Six units per cell: two of a fingerprint of the hash, four of the node's offset in `nodes`. Blanks are free cells. */
  cells: string;
  /**
   * One line per node: 1 for a prefix of longer phrases, the folded form, then the meanings, separated by tabs. Other
   * letters than those of ASCII are packed, see `packLetters`.
   */
  nodes: string;
}

/** A phrase or a prefix of phrases. */
export interface PhraseNode {
  form: string;
  /** Longer phrases begin with this one. */
  isPrefix: boolean;
  /** Empty for a mere prefix. */
  meanings: string[];
}

/** A UTF-16 unit of the table holds 6 bits, so that all of it is ASCII: browsers decode that faster, and keep it in half the space. */
const BITS_PER_UNIT = 6;
const UNIT_MASK = (1 << BITS_PER_UNIT) - 1;
/** Added to each number, so that it is written as a printable unit. */
const FIRST_UNIT = 0x30;
/** A blank instead of a fingerprint. */
export const FREE_CELL = 0x20;
export const UNITS_PER_CELL = 6;
const FINGERPRINT_UNITS = 2;

/** The cell at which the search for a hash begins, before it is masked by the table's size. */
export const slotOf = (hash: number) => (hash ^ (hash >>> 15)) >>> 0;
/** The n-th bits of a number, as a unit. */
const unitOf = (number: number, n: number) => FIRST_UNIT + ((number >>> (n * BITS_PER_UNIT)) & UNIT_MASK);
/** Bits that tell most hashes of one slot apart. */
const fingerprintOf = (hash: number) => hash >>> 18;

/** Writes the cell that begins at `cell`. */
export function writeCell(cells: Uint8Array, cell: number, hash: number, offset: number): void {
  for (let n = 0; n < UNITS_PER_CELL; n++)
    cells[cell + n] = n < FINGERPRINT_UNITS ? unitOf(fingerprintOf(hash), n) : unitOf(offset, n - FINGERPRINT_UNITS);
}

/** Stands around letters that are packed. */
const PACKED = "~";
/** Stands before a letter of three units; others have two. */
const LONG = "z";

/** Writes letters that are not ASCII in ASCII, as short as in UTF-8: "~…~" with six bits in a unit. */
export function packLetters(text: string): string {
  return text.replaceAll(/[^\0-}]+/g, (run) => {
    let packed = PACKED;
    for (let at = 0; at < run.length; at++) {
      const unit = run.charCodeAt(at);
      if (unit >= 1 << (2 * BITS_PER_UNIT)) packed += LONG + String.fromCharCode(unitOf(unit, 2));
      packed += String.fromCharCode(unitOf(unit, 1), unitOf(unit, 0));
    }
    return packed + PACKED;
  });
}

function unpackLetters(text: string): string {
  if (!text.includes(PACKED)) return text;
  return text.replaceAll(/~([^~]*)~/g, (_, run: string) =>
    run.replaceAll(/z...|../g, (packed) => {
      let unit = 0;
      for (let at = packed[0] === LONG ? 1 : 0; at < packed.length; at++)
        unit = (unit << BITS_PER_UNIT) + packed.charCodeAt(at) - FIRST_UNIT;
      return String.fromCharCode(unit);
    }),
  );
}

/** Looks phrases up by the hash of their folded form. */
export class PhraseIndex {
  readonly lexicon: Lexicon;
  readonly #cells: string;
  readonly #nodes: string;
  readonly #mask: number;
  readonly #read = new Map<number, PhraseNode>();

  constructor(table: PhraseTable, lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.#cells = table.cells;
    this.#nodes = table.nodes;
    this.#mask = table.cells.length / UNITS_PER_CELL - 1;
  }

  /** Whether a phrase or prefix may have this hash. A false positive comes about once in 4,000 words. */
  mayContain(hash: number): boolean {
    return this.#findCell(hash, this.#firstCell(hash)) >= 0;
  }

  /** The node of a folded form with this hash. */
  node(form: string, hash: number): PhraseNode | undefined {
    for (let at = this.#firstCell(hash); (at = this.#findCell(hash, at)) >= 0; at += UNITS_PER_CELL) {
      const node = this.#readNode(this.#offsetIn(at));
      if (node.form === form) return node;
    }
    return undefined;
  }

  /** Where the search for a hash begins. */
  #firstCell(hash: number): number {
    return (slotOf(hash) & this.#mask) * UNITS_PER_CELL;
  }

  /** The first cell with the fingerprint of a hash, from one on until a free one; -1 without one. */
  #findCell(hash: number, from: number): number {
    const cells = this.#cells;
    const first = unitOf(fingerprintOf(hash), 0);
    for (let at = from; ; at += UNITS_PER_CELL) {
      if (at >= cells.length) at = 0;
      const here = cells.charCodeAt(at);
      if (here === FREE_CELL) return -1;
      if (here === first && cells.charCodeAt(at + 1) === unitOf(fingerprintOf(hash), 1)) return at;
    }
  }

  #offsetIn(cell: number): number {
    let offset = 0;
    for (let at = cell + UNITS_PER_CELL; at-- > cell + FINGERPRINT_UNITS;)
      offset = (offset << BITS_PER_UNIT) + this.#cells.charCodeAt(at) - FIRST_UNIT;
    return offset;
  }

  #readNode(offset: number): PhraseNode {
    const known = this.#read.get(offset);
    if (known) return known;
    const line = unpackLetters(this.#nodes.slice(offset, this.#nodes.indexOf("\n", offset)));
    const [form = "", ...meanings] = line.slice(1).split("\t");
    const node = { form, meanings, isPrefix: line[0] === "1" };
    this.#read.set(offset, node);
    return node;
  }
}

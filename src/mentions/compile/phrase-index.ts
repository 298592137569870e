import type { Lexicon } from "../languages/lexicon.ts";

/**
 * All phrases of the fact sets with their prefixes, in a hash table of two strings. It is stored as JSON and needs no
 * building when it is read. A word that begins no phrase costs one lookup. Open addressing with linear probing (Knuth,
 * TAOCP 3, 6.4).
 */
export interface PhraseTable {
  /** Three units per cell: a fingerprint of the hash, then the node's offset in `nodes`. Blanks are free cells. */
  cells: string;
  /** One line per node: 1 for a prefix of longer phrases, the folded form, then the meanings, separated by tabs. */
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

/** A UTF-16 unit of the table holds 14 bits, above control characters and below surrogates, so JSON needs no escapes. */
export const BITS_PER_UNIT = 14;
export const UNIT_MASK = (1 << BITS_PER_UNIT) - 1;
/** Added to each number, so that it is written as a printable unit. */
export const FIRST_UNIT = 0x30;
/** A blank instead of a fingerprint. */
export const FREE_CELL = 0x20;
export const UNITS_PER_CELL = 3;

/** The cell at which the search for a hash begins, before it is masked by the table's size. */
export const slotOf = (hash: number) => (hash ^ (hash >>> 15)) >>> 0;
export const fingerprintOf = (hash: number) => FIRST_UNIT + ((hash >>> 18) & UNIT_MASK);

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

  /** Whether a phrase or prefix may have this hash. A false positive comes about once in 16,000 words. */
  mayContain(hash: number): boolean {
    const cells = this.#cells;
    const fingerprint = fingerprintOf(hash);
    let at = (slotOf(hash) & this.#mask) * UNITS_PER_CELL;
    for (;;) {
      const here = cells.charCodeAt(at);
      if (here === FREE_CELL) return false;
      if (here === fingerprint) return true;
      at += UNITS_PER_CELL;
      if (at === cells.length) at = 0;
    }
  }

  /** The node of a folded form with this hash. */
  node(form: string, hash: number): PhraseNode | undefined {
    const cells = this.#cells;
    const fingerprint = fingerprintOf(hash);
    let at = (slotOf(hash) & this.#mask) * UNITS_PER_CELL;
    for (; cells.charCodeAt(at) !== FREE_CELL; at = (at + UNITS_PER_CELL) % cells.length) {
      if (cells.charCodeAt(at) !== fingerprint) continue;
      const node = this.#readNode(
        cells.charCodeAt(at + 1) - FIRST_UNIT + ((cells.charCodeAt(at + 2) - FIRST_UNIT) << BITS_PER_UNIT),
      );
      if (node.form === form) return node;
    }
    return undefined;
  }

  #readNode(offset: number): PhraseNode {
    const known = this.#read.get(offset);
    if (known) return known;
    const line = this.#nodes.slice(offset, this.#nodes.indexOf("\n", offset));
    const [form = "", ...meanings] = line.slice(1).split("\t");
    const node = { form, meanings, isPrefix: line[0] === "1" };
    this.#read.set(offset, node);
    return node;
  }
}

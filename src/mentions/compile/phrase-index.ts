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

/** A unit holds 14 bits, above control characters and below surrogates, so JSON needs no escapes. */
export const BITS = 14;
export const LOW = (1 << BITS) - 1;
export const BASE = 0x30;
export const FREE = 0x20;
export const CELL = 3;

export const slotOf = (hash: number) => (hash ^ (hash >>> 15)) >>> 0;
export const fingerprintOf = (hash: number) => BASE + ((hash >>> 18) & LOW);

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
    this.#mask = table.cells.length / CELL - 1;
  }

  /** Whether a phrase or prefix may have this hash. A false positive comes about once in 16,000 words. */
  mayContain(hash: number): boolean {
    const cells = this.#cells;
    const fingerprint = fingerprintOf(hash);
    let at = (slotOf(hash) & this.#mask) * CELL;
    for (;;) {
      const here = cells.charCodeAt(at);
      if (here === FREE) return false;
      if (here === fingerprint) return true;
      at += CELL;
      if (at === cells.length) at = 0;
    }
  }

  /** The node of a folded form with this hash. */
  node(form: string, hash: number): PhraseNode | undefined {
    const cells = this.#cells;
    const fingerprint = fingerprintOf(hash);
    let at = (slotOf(hash) & this.#mask) * CELL;
    for (; cells.charCodeAt(at) !== FREE; at = (at + CELL) % cells.length) {
      if (cells.charCodeAt(at) !== fingerprint) continue;
      const node = this.#readNode(cells.charCodeAt(at + 1) - BASE + ((cells.charCodeAt(at + 2) - BASE) << BITS));
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

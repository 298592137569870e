import type { Lexicon } from "./lexicon.ts";
import { hashOf } from "./phrase-hash.ts";

/**
 * All phrases of the fact sets, with each of their beginnings, in a hash table that is two strings: as JSON it crosses
 * to the page at the cost of a copy, nothing is built there, and a word that begins no phrase costs one look however
 * many phrases there are. Open addressing with linear probing (Knuth, TAOCP 3, 6.4).
 */
export interface PhraseTable {
  /** Three units a cell: a fingerprint of the hash, then the node's offset in `nodes`; blanks where a cell is free. */
  cells: string;
  /** One line a node: whether longer phrases begin with it, the folded form, a tab, then what the phrase means, parted by tabs. */
  nodes: string;
}

/** What is known of a phrase or of a beginning of phrases. */
export interface PhraseNode {
  form: string;
  /** Longer phrases begin with this one. */
  goesOn: boolean;
  /** What the phrase means; empty for a mere beginning. */
  meanings: string[];
}

/** A unit of a cell holds 14 bits, above the control characters and below the surrogates, so JSON keeps it as it is. */
const BITS = 14;
const LOW = (1 << BITS) - 1;
const BASE = 0x30;
const FREE = 0x20;
const CELL = 3;

const slotOf = (hash: number) => (hash ^ (hash >>> 15)) >>> 0;
const fingerprintOf = (hash: number) => BASE + ((hash >>> 18) & LOW);

/** Writes the table; cells are at most half full. */
export function writePhraseTable(nodes: PhraseNode[]): PhraseTable {
  let size = 16;
  while (size < nodes.length * 2) size *= 2;
  const cells: number[] = Array.from({ length: size * CELL }, () => FREE);
  let lines = "";
  for (const node of nodes) {
    const hash = hashOf(node.form);
    let slot = slotOf(hash) & (size - 1);
    while (cells[slot * CELL] !== FREE) slot = (slot + 1) & (size - 1);
    cells[slot * CELL] = fingerprintOf(hash);
    cells[slot * CELL + 1] = BASE + (lines.length & LOW);
    cells[slot * CELL + 2] = BASE + (lines.length >>> BITS);
    lines += `${node.goesOn ? 1 : 0}${[node.form, ...node.meanings].join("\t")}\n`;
  }
  return { cells: cells.map((unit) => String.fromCharCode(unit)).join(""), nodes: lines };
}

/** Looks phrases up by the hash of their folded form. */
export class PhraseIndex {
  /** What languages glue onto phrases. */
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

  /** Whether a phrase or a beginning of one may have this hash; wrong about once in 16,000 words that are none. */
  mayHave(hash: number): boolean {
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

  /** The node of a folded form, whose hash is given along. */
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
    const node = { form, meanings, goesOn: line[0] === "1" };
    this.#read.set(offset, node);
    return node;
  }
}

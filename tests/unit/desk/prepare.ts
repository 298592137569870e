import { prepareSet, type PrepareOptions } from "../../../src/desk/own-sets/prepare-set.ts";
import type { FactSet } from "../../../src/facts/schema.ts";
import { bundledSet } from "../facts/bundled-set.ts";
import { smallSet } from "../facts/small-set.ts";

/** Prepares a file, the text of one, or what is to stand in it, beside the bundled set. */
export function prepare(file: Uint8Array<ArrayBuffer> | object | string, options: Partial<PrepareOptions> = {}) {
  const text = () => (typeof file === "string" ? file : JSON.stringify(file, undefined, 1));
  return prepareSet(file instanceof Uint8Array ? file : new TextEncoder().encode(text()), {
    policy: [],
    bundled: ["nso-leak-2021"],
    others: [bundledSet],
    previous: async () => undefined,
    step: () => {},
    ...options,
  });
}

/** The small set with a change. */
export function changed(change: (set: FactSet) => void): FactSet {
  const set = smallSet();
  change(set);
  return set;
}

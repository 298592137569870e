import * as fc from "../../seeded-fast-check.ts";

/** Throws wherever it is used as a name or turned into text. */
export const noText = { toString: null, valueOf: 0 };

/** Any JSON, texts that do harm somewhere, and what cannot be turned into text. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(noText, [noText], undefined, -0, 1e308, "", "\u202E\u0000", "__proto__", "<script>", "=1+1"),
);

/** The value with one thing in it, at any depth, replaced by something else or taken away. */
export function changedAnywhere(value: unknown): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), anything, fc.boolean())
    .map(([way, other, gone]) => change(structuredClone(value), way, other, gone));
}

function change(value: unknown, [step, ...way]: number[], other: unknown, gone: boolean): unknown {
  if (step === undefined || value === null || typeof value !== "object") return other;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return other;
  const holder = value as Record<string, unknown>;
  if (way.length === 0 && gone) delete holder[key];
  else holder[key] = change(holder[key], way, other, gone);
  return holder;
}
